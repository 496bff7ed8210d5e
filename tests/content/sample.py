"""A small invented scenario, as a file would hold it."""

SAMPLE = """\
slug: lost-dog
title: A lost dog
summary: Mira's dog ran off.
persona:
  name: Mira
  age: 30
  about: Gardener in Leeds.
opener: My dog ran off on Sunday, and I can't stop calling for her.
backstory: The gate was open.
longing: That someone sees how much she misses the dog.
platitudes_heard:
  - It's only a dog.
ladder:
  - says: The gate was open.
  - says: I think I left it open.
  - says: She slept on my feet for nine years.
"""
