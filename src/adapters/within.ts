/** The promise's value, or `late` where it takes longer than `time` milliseconds. What it does goes on unheard. */
export function within<Value, Late>(time: number, promise: Promise<Value>, late: Late): Promise<Value | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time, late)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
