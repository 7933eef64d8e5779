import type { MediaReader } from '../ports/mediaReader'
import { assetOfPiece } from '../project/find'
import type { Project } from '../project/project'

const height = 288

/** A small JPEG of the film's first picture, for the list of videos; `null` for a film without pictures. */
export async function coverOf(project: Project, reader: MediaReader): Promise<Blob | null> {
  const first = project.main.find(({ content }) => content.kind === 'footage')
  const asset = assetOfPiece(project, first)
  if (!first || !asset) return null
  const canvas = new OffscreenCanvas(1, 1)
  let drawn = false
  const draw = (_: number, picture: ImageBitmap) => {
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    drawn = true
  }
  await reader.stills(asset, [first.sourceStart], height, draw, new AbortController().signal).catch(() => {})
  return drawn ? canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }) : null
}
