import SourceText
import Synchronization
import Testing

private struct Failed: Error, Equatable { let item: Int }

@Test(arguments: [1, 2, 3, 8, 100])
func resultsStandInTheOrderOfTheItems(threads: Int) {
    let items = Array(0..<1_000)
    #expect(parallelMap(items, threads: threads) { $0 * 2 } == items.map { $0 * 2 })
}

@Test func nothingIsMappedToNothing() {
    #expect(parallelMap([Int](), threads: 4) { $0 } == [])
}

@Test(arguments: [1, 2, 8])
func theFirstErrorInItemOrderIsThrown(threads: Int) {
    for _ in 0..<50 {
        #expect(throws: Failed(item: 37)) {
            try parallelMap(Array(0..<200), threads: threads) { item throws(Failed) in
                if item >= 37 { throw Failed(item: item) }
                return item
            }
        }
    }
}

@Test func eachItemIsTransformedOnce() {
    let calls = Mutex<[Int: Int]>([:])
    _ = parallelMap(Array(0..<500), threads: 4) { item in
        calls.withLock { $0[item, default: 0] += 1 }
    }
    let counts = calls.withLock { $0 }
    #expect(counts.count == 500)
    #expect(counts.values.allSatisfy { $0 == 1 })
}
