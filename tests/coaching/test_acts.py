"""Every act has somebody who carries it out."""

import pytest

from bot.coaching.acts import _DONE_AT_ONCE, _DONE_IN_TIME, _TOLD
from bot.domain.session import Act


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.NOTHING])
def test_each_act_is_carried_out_in_one_place(act: Act):
    """What a session may ask for is answered, and by one piece of code."""
    assert sum(act in table for table in (_TOLD, _DONE_AT_ONCE, _DONE_IN_TIME)) == 1
