"""One FreeRADIUS for all tests that need it."""

import pytest
from servers import FreeRadius


@pytest.fixture(scope="session")
def freeradius(tmp_path_factory):
    server = FreeRadius(tmp_path_factory.mktemp("freeradius")).start()
    yield server
    server.stop()
