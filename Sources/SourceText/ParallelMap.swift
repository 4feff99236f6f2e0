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
    let hasFailed = Atomic(false)
    let finished = Mutex<[(index: Int, result: Result<Output, Failure>)]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
        var own: [(index: Int, result: Result<Output, Failure>)] = []
        while !hasFailed.load(ordering: .relaxed) {
            // Indices are handed out in order: all before a failed one are finished too.
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < items.count else { break }
            do throws(Failure) {
                own.append((index, .success(try transform(items[index]))))
            } catch {
                own.append((index, .failure(error)))
                hasFailed.store(true, ordering: .relaxed)
            }
        }
        finished.withLock { $0 += own }
    }
    let inOrder = finished.withLock { $0 }.sorted { $0.index < $1.index }
    var outputs: [Output] = []
    outputs.reserveCapacity(items.count)
    for (_, result) in inOrder { outputs.append(try result.get()) }
    return outputs
}
