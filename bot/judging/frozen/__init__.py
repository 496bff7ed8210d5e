"""The frozen set: invented conversations and how each judge once rated them; data beside this marker."""
