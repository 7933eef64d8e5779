import type { Drawings } from './drawing'
import { apricot, blue, cream, ink, light, red, sky, teal, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Bubble } from './parts/Bubble'
import { GlassOfWater } from './parts/Food'
import { Room, WallHanging, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Woman, WomansHead } from './parts/Woman'

export const speech: Drawings<'womanTalking' | 'clopLikeHorse' | 'blowThroughStraw' | 'smileAndPurse'> = {
  womanTalking: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={-8} y={-18} />
        <Woman mouth="talk" scarf={red} dress={teal} />
        <At x={82} y={20}>
          <Bubble>
            <Stroke d="M-9 -6 H9 M-9 0 H4" color={wallDeep} width={3} />
          </Bubble>
        </At>
      </>
    ),
  },
  clopLikeHorse: {
    camera: 'front',
    art: (
      <>
        <Room edge={130} />
        <g transform="translate(-22 -12) scale(1.36)">
          <Woman mouth="clop" scarf={blue} dress={apricot} />
        </g>
        <At x={80} y={14} scale={1}>
          <Bubble>
            <At x={-6} y={-3} scale={0.82}>
              <Horseshoe />
            </At>
            <At x={7} y={-3} scale={0.82}>
              <Horseshoe />
            </At>
          </Bubble>
        </At>
      </>
    ),
  },
  blowThroughStraw: {
    camera: 'front',
    art: (
      <>
        <Room edge={130} />
        <g transform="translate(-12 -22) scale(1.24)">
          <Woman mouth="purse" eyes="down" scarf={yellow} dress={red} />
        </g>
        <At x={74} y={86} scale={0.95}>
          <GlassOfWater />
        </At>
        <Stroke d="M51.5 46 L70 62 L76 104" color={red} width={3.2} />
        <Stroke d="M51.5 46 L70 62 L76 104" color={cream} width={0.9} />
        {[
          [70, 88, 3],
          [80, 84, 2.2],
          [74, 80, 3.4],
          [83, 93, 2.6],
          [68, 97, 2],
        ].map(([x, y, r]) => (
          <circle key={x} cx={x} cy={y} r={r} fill={light} stroke={cream} strokeWidth={0.8} />
        ))}
      </>
    ),
  },
  smileAndPurse: {
    camera: 'front',
    art: (
      <>
        <Room edge={130} />
        <At x={78} y={-22}>
          <WallHanging x={0} y={0} />
        </At>
        <circle cx={31} cy={29} r={28} fill={sky} />
        <At x={31} y={30} scale={1.18}>
          <WomansHead mouth="wide" scarf={apricot} />
        </At>
        <circle cx={69} cy={70} r={28} fill={sky} />
        <At x={69} y={71} scale={1.18}>
          <WomansHead mouth="purse" scarf={apricot} />
        </At>
        <Stroke d="M68 16 C78 18 82 26 81 34 M75 30 L81 35 L86 29" color={ink} width={3} />
        <Stroke d="M32 84 C22 82 18 74 19 66 M25 70 L19 65 L14 71" color={ink} width={3} />
      </>
    ),
  },
}

function Horseshoe() {
  return (
    <>
      <Stroke d="M-4.5 6 C-9 -9 9 -9 4.5 6" color={ink} width={3.2} />
      <Stroke d="M-5.5 0 H-5.4 M5.5 0 H5.4 M0 -5.2 H0.1" color={cream} width={1.2} />
    </>
  )
}
