import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { useSeenFootage } from '../../../context/useSeenFootage'
import { setPicture } from '../../../edits/picture'
import { assetOfPiece, findPiece, type Target } from '../../../project/find'
import { asSeen, asTaken } from '../../../project/picture'
import type { Box, ClipId, Project } from '../../../project/project'
import { contain, whole } from '../../../render/box'
import { quarterTurned, swapped } from '../../../render/pictureRoom'

const nothing: Target = { kind: 'clip', id: '' as ClipId }

/** The picture that is being cut; `null` while none is. Boxes are as it is seen: turned and mirrored. */
export function useCrop() {
  const { editor, playback, view } = useStudio()
  const cropping = useStore(view.store, (state) => state.cropping)
  // The whole preview asks: it is not drawn anew with every move of a drag while nothing is cut.
  const film = useFilm((now) => (cropping ? now : null))
  const piece = film && cropping ? findPiece(film, cropping.target) : undefined
  const footage = useSeenFootage(cropping?.target ?? nothing)
  const picture = film && assetOfPiece(film, piece)?.video
  if (!film || !cropping || !footage || !picture) return null

  const seen = quarterTurned(footage) ? swapped(picture) : picture
  const place = contain(seen, film.size)
  const { id } = cropping.target
  const edit = (box: Box) => (before: Project) =>
    setPicture(before, id, { crop: asTaken(box, footage) }, playback.getState().time)
  return {
    box: asSeen(footage.crop ?? whole, footage),
    /** Where all of the picture lies, in fractions of the frame. */
    place: {
      x: place.x / film.size.width,
      y: place.y / film.size.height,
      width: place.width / film.size.width,
      height: place.height / film.size.height,
    },
    /** The shape that is kept, as width by height in fractions of the picture. */
    shape: cropping.shape && (cropping.shape * seen.height) / seen.width,
    /** What a shape of the film is in those fractions. */
    inFractions: (shape: number) => (shape * seen.height) / seen.width,
    kept: cropping.shape,
    keepShape: (shape: number | null) => view.crop({ ...cropping, shape }),
    preview: (box: Box) => editor.preview('crop', edit(box), `crop ${id}`),
    apply: (box: Box) => editor.apply('crop', edit(box)),
    commit: editor.commit,
    cancel: editor.cancel,
  }
}

export type Crop = NonNullable<ReturnType<typeof useCrop>>
