"""What outlives a process, in SQLite or Postgres, through SQLAlchemy.

`store` opens the database and its transactions, `unit_of_work` is one transaction, `repositories/`
turn rows into the domain's values and back, `tables` says what is kept, `migrations/` how it came to be.
Everything a person wrote or read passes through `words` on its way in and out.
"""
