"""The offline coach: feedback and answers from the learner's own lines, without a model."""
