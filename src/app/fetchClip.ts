/** A clip of the example, if it can be had. Whether it is a video is told by decoding it, as of any other file. */
export const fetchClip = (name: string): Promise<Blob | null> =>
  fetch(new URL(`sample/${name}.mp4`, document.baseURI))
    .then((answer) => (answer.ok ? answer.blob() : null))
    .catch(() => null)
