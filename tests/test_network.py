"""No test reaches the network."""

import socket

import pytest


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
def test_a_test_that_opens_a_connection_fails():
    """Whatever code under test dials, the run refuses before a packet leaves."""
    with pytest.raises(RuntimeError, match="A test tried to use socket"):
        socket.create_connection(("192.0.2.1", 80), timeout=0.01)


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
async def test_a_test_that_asks_for_a_name_fails():
    """Looking a host up is a journey into the network too."""
    with pytest.raises(RuntimeError, match="A test tried to use socket"):
        socket.getaddrinfo("harken.example", 443)
