import { typewriter } from './typewriter'

/** For tests: what was asked of all contexts together, by name. */
export type Asked = Map<string, number>

/** For tests: a class of canvases that draw nothing, and count what they are asked for. */
export function countingCanvas(asked: Asked): typeof OffscreenCanvas {
  const createContext = (canvas: object) =>
    new Proxy({ ...typewriter(), canvas } as Record<string | symbol, unknown>, {
      get: (own, name) => {
        if (name === 'canvas' || name === 'font') return own[name]
        return (...given: unknown[]) => {
          asked.set(String(name), (asked.get(String(name)) ?? 0) + 1)
          if (name === 'getContextAttributes') return {}
          if (name === 'getTransform') return { a: 1, b: 0, c: 0, d: 1 }
          return name === 'measureText' ? typewriter().measureText.call(own, String(given[0])) : undefined
        }
      },
    })
  return class {
    constructor(
      public width: number,
      public height: number,
    ) {}
    getContext = () => createContext(this)
  } as unknown as typeof OffscreenCanvas
}
