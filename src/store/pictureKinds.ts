import { partsOf, splits } from '../edits/arrangements'
import { arrange, arrangeable } from '../edits/arrangePictures'
import { setBackPhoto, setGradient } from '../edits/backdrop'
import { removeZoom, setGlide, setZoomStrength, zoomHere } from '../edits/camera'
import type { Edit } from '../edits/edit'
import { setBackground, setFit } from '../edits/film'
import { gradeClips, noLook, setGrade } from '../edits/grade'
import { addKeyframe, moveKeyframe, removeKeyframe, setEasing } from '../edits/keyframes'
import { resetPicture, setPicture } from '../edits/picture'
import { setPlacing } from '../edits/placing'
import { replaceAsset } from '../edits/replaceAsset'
import { slip } from '../edits/slip'
import { glideWays } from '../project/camera'
import { easings } from '../project/easing'
import { findPiece, footageOf, type PieceTarget, type Target } from '../project/find'
import { adjustmentNames, lookNames } from '../project/grade'
import type { Asset, ClipId, ItemId, Project } from '../project/project'
import type { Micros } from '../project/time'

/** What an edit of the property test is told by; it need not make sense. */
export type Numbers = { readonly which: number; readonly time: Micros; readonly by: Micros }

type Pick = (project: Project, which: number) => Target
type Assets = { readonly video: Asset; readonly photo: Asset }

/** Edits of how pictures look, stand and move, and of what they show: none makes the film longer or shorter. */
export const pictureKinds = (pick: Pick, assets: Assets): readonly ((numbers: Numbers) => Edit)[] => [
  ({ which }) =>
    (project) =>
      setFit(project, pick(project, which).id as ClipId, which % 2 ? 'blur' : 'fit'),
  ({ which, time, by }) =>
    (project) => {
      const look = { name: lookNames[which % lookNames.length] ?? 'mono', strength: by / 1e7 }
      const adjusted = { [adjustmentNames[which % adjustmentNames.length] ?? 'warmth']: by / 1e7 }
      return setGrade(project, pick(project, time), which % 3 ? adjusted : { ...adjusted, look })
    },
  ({ which, by }) =>
    (project) =>
      gradeClips(project, which % 2 ? noLook : { contrast: by / 1e7, sharpness: by / 1e6 }),
  ({ which, time, by }) =>
    (project) =>
      setPlacing(
        project,
        pick(project, which).id as ItemId,
        {
          x: by / 1e6,
          y: time / 1e7,
          ...(which % 2 && { size: Math.abs(by) / 3e6 }),
          ...(which % 3 && { tall: time / 1e7 }),
          ...(which % 5 && { rotation: by / 1e4 }),
        },
        time,
      ),
  ({ which, time, by }) =>
    (project) =>
      setPicture(
        project,
        pick(project, which).id as ItemId,
        {
          ...(which % 2 && { crop: { x: by / 1e7, y: time / 1e7, width: time / 2e7, height: Math.abs(by) / 1e7 } }),
          ...(which % 3 && { turn: ([90, 180, 270, undefined] as const)[time % 4], opacity: by / 1e7 }),
          ...(which % 5 && { flip: ([undefined, 'x', 'y', 'both'] as const)[time % 4], corners: by / 5e6 }),
          ...(which % 7 && { border: { color: '#ffffff', width: by / 1e8 }, shadow: by / 5e6 }),
        },
        time,
      ),
  ({ which, time }) =>
    (project) =>
      addKeyframe(project, pick(project, which) as PieceTarget, time),
  ({ which, time, by }) =>
    (project) => {
      const target = pick(project, which) as PieceTarget
      const keys = footageOf(findPiece(project, target))?.keys ?? []
      const key = keys[time % Math.max(1, keys.length)]
      if (!key) return project
      if (which % 3 === 0) return removeKeyframe(project, target, key.at)
      if (which % 3 === 1) return moveKeyframe(project, target, key.at, (key.at + by) as Micros)
      return setEasing(project, target, key.at, easings[time % easings.length] ?? 'in')
    },
  ({ which, time }) =>
    (project) =>
      setGlide(project, pick(project, which) as PieceTarget, [...glideWays, null][time % 7] ?? null),
  ({ which, time, by }) =>
    (project) => {
      const target = pick(project, which) as PieceTarget
      if (by % 5 === 0) return removeZoom(project, target, time)
      if (by % 5 === 1) return setZoomStrength(project, target, time, by / 1e6)
      return zoomHere(project, target, time, by / 1e6)
    },
  ({ which, time }) =>
    (project) =>
      replaceAsset(project, pick(project, which), time % 2 ? assets.photo : assets.video),
  ({ which }) =>
    (project) => {
      if (which % 3 === 0) return setBackPhoto(project, which % 2 ? assets.photo : assets.video)
      return which % 3 === 1 ? setGradient(project, '#ffffff', '#8fb4ff') : setBackground(project, '#ffd84d')
    },
  ({ which, by }) =>
    (project) =>
      slip(project, pick(project, which), by),
  ({ which }) =>
    (project) =>
      resetPicture(project, pick(project, which) as PieceTarget),
  ({ which, time }) =>
    (project) =>
      arrange(project, arrangeable(project, time), partsOf(splits[which % splits.length] ?? 'rows2', project.size)),
]
