import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Scene, scenes } from '../../../templates/scenes'
import { templates } from '../../../templates/templates'
import { drawings } from './drawings'
import * as paint from './paint'

const colours = new Set<string | undefined>([...Object.values(paint), 'none'])

describe('drawings', () => {
  it.each(scenes)('%s is drawn in the colours of the themes, without a letter', (scene) => {
    const markup = renderToStaticMarkup(<svg aria-hidden="true">{drawings[scene].art}</svg>)
    const used = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((colour) => !colours.has(colour))).toEqual([])
    expect(markup).not.toMatch(/<text|NaN|undefined/)
    expect(markup.replace(/<[^>]*>/g, '')).toBe('')
  })

  it('show a slot in which a child may be seen from above or from behind', () => {
    const ofChildren = templates.flatMap(({ slots }) => slots.filter(({ child }) => child).map(({ scene }) => scene))
    expect(ofChildren.length).toBeGreaterThan(8)
    for (const scene of ofChildren) expect(['above', 'behind']).toContain(drawings[scene].camera)
  })

  it('say where the phone stands, but for cards and what any place will do for', () => {
    const silent = (Object.keys(drawings) as Scene[]).filter((scene) => !drawings[scene].camera)
    expect(silent.filter((scene) => !scene.startsWith('card')).toSorted()).toEqual(['commonMistake', 'sun'])
  })
})
