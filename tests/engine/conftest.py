def pytest_addoption(parser):
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write what the engine does into tests/engine/cases; read the diff",
    )
