"""Partner, judge and coach that need no key, no network and no model."""
