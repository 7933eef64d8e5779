import type { Drawings } from './drawing'
import { apricot, blue, cream, red, skin, teal, yellow } from './paint'
import { At } from './parts/At'
import { TableFromAbove } from './parts/Grounds'
import { PinchingHand } from './parts/Hand'
import { Ornament } from './parts/Ornament'
import { Needle, Tassel } from './parts/Sewing'
import { Stroke } from './parts/Stroke'
import { FeltCushion, Scissors } from './parts/Things'

export const steps: Drawings<'stepCutting' | 'stepSewing' | 'stepTrimming'> = {
  stepCutting: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={cream} />
        <rect x={10} y={8} width={66} height={64} rx={2} fill={red} />
        <At x={40} y={32} scale={1.9}>
          <g opacity={0.9}>
            <Ornament color={cream} width={1} />
          </g>
        </At>
        <path d="M60 72 L56 48 L64 72 Z" fill={cream} />
        <At x={60} y={79} turn={-6} scale={0.92}>
          <Scissors color={blue} />
        </At>
        <Stroke d="M68 104 L76 160" color={skin} width={17} />
        <path d="M50 96 C52 88 60 86 68 90 C76 94 78 104 74 112 C66 116 54 112 50 96 Z" fill={skin} />
        <Stroke d="M54 98 C50 96 49 98 50 102 M66 94 C72 92 74 98 72 102" color={skin} width={8} />
        <path d="M62 128 H84 L100 240 H72 Z" fill={apricot} />
        <rect x={60} y={124} width={26} height={6.5} rx={3} fill={cream} />
        <Stroke d="M-20 84 L6 70" color={apricot} width={17} />
        <Stroke d="M5 71 L16 62" color={skin} width={9} />
      </>
    ),
  },
  stepSewing: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={teal} />
        <At x={44} y={46} scale={1.2}>
          <FeltCushion half />
        </At>
        <Stroke d="M31 58 C33 64 38 66 44 62" color={cream} width={3.2} />
        <Stroke d="M44 62 C52 60 56 66 61 70" color={cream} width={1.2} />
        <At x={66} y={74} scale={1.3}>
          <Needle />
        </At>
        <At x={63} y={72}>
          <PinchingHand sleeve={apricot} />
        </At>
        <Stroke d="M-20 96 L2 74" color={apricot} width={17} />
        <Stroke d="M1 75 L13 66" color={skin} width={9} />
      </>
    ),
  },
  stepTrimming: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={blue} />
        <At x={46} y={44} scale={1.15}>
          <FeltCushion />
        </At>
        {[
          [13, 18, 130],
          [79, 18, -130],
          [13, 72, 40],
        ].map(([x, y, turn]) => (
          <At key={`${x} ${y}`} x={Number(x)} y={Number(y)} turn={Number(turn)} scale={0.85}>
            <Tassel color={yellow} />
          </At>
        ))}
        <At x={78} y={74} turn={-36} scale={0.95}>
          <Tassel color={yellow} />
        </At>
        <At x={82} y={82} scale={0.9}>
          <PinchingHand sleeve={apricot} />
        </At>
      </>
    ),
  },
}
