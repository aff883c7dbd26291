import pytest
from ends import Make


@pytest.fixture
def make():
    """Makes ends of links on the tables as they are."""
    return Make()
