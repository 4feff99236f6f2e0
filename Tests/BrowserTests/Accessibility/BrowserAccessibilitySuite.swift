import TestSupport
import Testing

/// What tests of accessibility do to pages takes long: they go on beside those of `BrowserSuite`, one at a time.
@Suite(.serialized, .sharedBrowsers) enum BrowserAccessibilitySuite {}
