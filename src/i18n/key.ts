import type en from '../../locales/en.json'

type Plural = 'one' | 'few' | 'many' | 'other'
type Base<Name extends string> = Name extends `${infer Stem}_${Plural}` ? Stem : Name

/** Every sentence of the interface by its name; en.json is the list. `t` picks the plural form. */
export type Key = Base<keyof typeof en>
