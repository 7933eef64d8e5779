import type { Ref } from 'react'

/** Kinds first, so that phones offer gallery and camera; the endings are what browsers give no kind to. */
const media =
  'video/*,image/*,audio/*,.mkv,.avi,.wmv,.flv,.mts,.m2ts,.ts,.mpg,.mpeg,.vob,.3gp,.3g2,.mov,.m4v,.heic,.heif,.amr,.opus,.flac'

const pictures = 'video/*,image/*,.mkv,.avi,.wmv,.flv,.mts,.m2ts,.ts,.mpg,.mpeg,.vob,.3gp,.3g2,.mov,.m4v,.heic,.heif'

type Props = {
  readonly ref: Ref<HTMLInputElement>
  readonly label: string
  /** One file of any kind; absent: any number of videos, photos and sounds. */
  readonly single?: boolean
  /** Videos and photos only. */
  readonly seen?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Asks for files once it is clicked, which a button does for it: it is not seen itself. */
export function FilePicker({ ref, label, single = false, seen, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={!single}
      accept={single ? undefined : seen ? pictures : media}
      aria-label={label}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        // The same file can be chosen again next time.
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
}
