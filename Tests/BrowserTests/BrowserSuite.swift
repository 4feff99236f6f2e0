import Testing

/// All tests that open a browser: one at a time, as each takes a whole core.
@Suite(.serialized) enum BrowserSuite {}
