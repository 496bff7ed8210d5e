"""One package a platform, all of the same shape: adapter, parse, render, config."""
