"""Partner, judge and coach on a language model: the openai SDK, or any server that speaks its protocol."""
