"""The offline judge: tags what each sentence does, counts it, and rates six dimensions."""
