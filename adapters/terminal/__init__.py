"""The terminal adapter: one learner at one keyboard, or a pipe that stands in for them."""
