import type { Outcome } from './refusal'

/** `user`: the one that looks at whoever holds the phone. */
export type Facing = 'user' | 'environment'

/** A camera that is on, with its microphone. */
export type Camera = {
  /** What it sees, for a video element of the page. */
  readonly stream: MediaStream
  readonly facing: Facing
  /** There is no microphone, or none may be used: what is filmed has no sound. */
  readonly silent: boolean
  /** There is another one to change to. */
  readonly others: boolean
  /** Begins to film into a file of this name, without its ending. */
  readonly film: (name: string) => Take
  /** Calls once when the device is taken away. */
  readonly onLost: (listener: () => void) => void
  /** Ends it all: the light goes out. */
  readonly close: () => void
}

/** What is being filmed. It also ends by itself, with what there is, when the camera is taken away. */
export type Take = {
  /** Resolves when the first picture is really on its way into the file. */
  readonly begun: Promise<void>
  readonly done: Promise<Outcome<File>>
  readonly stop: () => void
}

/** A microphone that is on. */
export type Microphone = {
  readonly stream: MediaStream
  /** Seconds from a sound to its sample, as far as the browser tells. */
  readonly latency: number
  readonly onLost: (listener: () => void) => void
  readonly close: () => void
}

/** The way to camera and microphone. The browser asks her at the first time. */
export type Recorder = {
  readonly openCamera: (facing: Facing) => Promise<Outcome<Camera>>
  readonly openMicrophone: () => Promise<Outcome<Microphone>>
}
