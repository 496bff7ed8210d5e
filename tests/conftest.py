"""Contract suites are not named test_*, so their asserts are made to explain themselves here."""

import pytest

pytest.register_assert_rewrite("tests.contracts")
