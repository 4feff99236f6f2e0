import TestSupport
import Testing

/// The tests of the search in a browser: one at a time, and beside those of `BrowserSuite`, as two cores are the least that a
/// machine has which builds this.
@Suite(.serialized, .sharedBrowsers) enum BrowserSearchSuite {}
