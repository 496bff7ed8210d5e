"""Which language a learner writes: the domain's rule, under the name it has in this room."""

from bot.domain.language import looks_english

__all__ = ["looks_english"]
