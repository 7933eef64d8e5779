type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const each = (value: unknown, change: (raw: Raw) => unknown) =>
  Array.isArray(value) ? value.map((raw) => (isRaw(raw) ? change(raw) : raw)) : value

/** Version 1: clips named their file themselves, every lane was one of sounds, sounds began at a time of the film. */
function fromFirst(project: Raw): Raw {
  const piece = ({ asset, fit = 'fill', sound, ...rest }: Raw) => ({
    ...rest,
    content: { kind: 'footage', asset, fit, ...(sound !== undefined && { sound }) },
  })
  const item = ({ start, ...rest }: Raw) => ({ ...piece(rest), anchor: { start } })
  return {
    ...project,
    version: 2,
    main: each(project.main, piece),
    lanes: each(project.lanes, (lane) => ({ ...lane, kind: 'sound', items: each(lane.items, item) })),
    markers: [],
  }
}

/** Version 2: an outline was a colour, and as wide as all others. */
function fromSecond(project: Raw): Raw {
  const style = (raw: unknown) =>
    isRaw(raw) && typeof raw.outline === 'string' ? { ...raw, outline: { color: raw.outline, width: 0.16 } } : raw
  const title = (content: unknown) => (isRaw(content) ? { ...content, style: style(content.style) } : content)
  const item = (raw: Raw) => ({ ...raw, content: title(raw.content) })
  const { captions } = project
  return {
    ...project,
    version: 3,
    lanes: each(project.lanes, (lane) => ({ ...lane, items: each(lane.items, item) })),
    captions: isRaw(captions) ? { ...captions, style: style(captions.style) } : captions,
  }
}

/** Version 3 lacks what a picture can be made of: what is not said of it is plain. */
const fromThird = (project: Raw): Raw => ({ ...project, version: 4 })

/** By the version that they start from: each leads one version on. */
const steps: Readonly<Record<number, (project: Raw) => Raw>> = { 1: fromFirst, 2: fromSecond, 3: fromThird }

/** Brings what claims to be an older project up to today's version. What it holds is not judged here. */
export function migrate(raw: unknown): unknown {
  let project = raw
  while (isRaw(project)) {
    const step = typeof project.version === 'number' && Object.hasOwn(steps, project.version) && steps[project.version]
    if (!step) break
    project = step(project)
  }
  return project
}
