import TestSupport
import Testing

/// The tests that open a browser, but for those of the search and of accessibility: one at a time, as each takes a whole
/// core.
@Suite(.serialized, .sharedBrowsers) enum BrowserSuite {}
