import TestSupport
import Testing

/// The tests that open a browser, but for those of the search: one at a time, as each takes a whole core.
@Suite(.serialized, .sharedBrowsers) enum BrowserSuite {}
