import Dispatch
import Synchronization

/// Transforms each item, on up to `threads` threads at once, and returns the results in the order of the items.
///
/// Items are taken one by one, so that long ones do not hold up the rest. One thread means the caller's own. Where
/// transforms throw, the error of the first such item is thrown, whichever thread met its error first; items behind it
/// may not have been tried.
public func parallelMap<Element: Sendable, Output: Sendable, Failure: Error>(
    _ items: [Element], threads: Int, _ transform: @Sendable (Element) throws(Failure) -> Output
) throws(Failure) -> [Output] {
    let workers = min(threads, items.count)
    guard workers > 1 else {
        var outputs: [Output] = []
        outputs.reserveCapacity(items.count)
        for item in items { outputs.append(try transform(item)) }
        return outputs
    }
    let next = Atomic(0)
    let failure = Mutex<(index: Int, error: Failure)?>(nil)
    let hasFailed = Atomic(false)
    let made = Mutex<[Int]>([])
    let outputs = unsafe [Output](unsafeUninitializedCapacity: items.count) { buffer, count in
        // Each index is handed out once, so no two threads meet in one place.
        nonisolated(unsafe) let buffer = unsafe buffer
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            var own: [Int] = []
            while !hasFailed.load(ordering: .relaxed) {
                // Indices are handed out in order: all before a failed one are finished too.
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < items.count else { break }
                do throws(Failure) {
                    unsafe buffer.initializeElement(at: index, to: try transform(items[index]))
                    own.append(index)
                } catch {
                    failure.withLock { first in
                        if index < first?.index ?? .max { first = (index, error) }
                    }
                    hasFailed.store(true, ordering: .relaxed)
                }
            }
            made.withLock { $0 += own }
        }
        count = items.count
        guard hasFailed.load(ordering: .relaxed) else { return }
        count = 0
        for index in made.withLock({ $0 }) {
            unsafe (buffer.baseAddress! + index).deinitialize(count: 1)
        }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
    return outputs
}
