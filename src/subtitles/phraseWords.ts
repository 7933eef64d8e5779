import type { Language } from '../project/project'

type Words = {
  /** Conjunctions: a new thought begins with them, so a phrase likes to begin there. */
  readonly begin: ReadonlySet<string>
  /** Lean on the word after them (prepositions, articles): no phrase ends with them. */
  readonly leanOn: ReadonlySet<string>
  /** Lean on the word before them (postpositions, particles, helping verbs): no phrase begins with them. */
  readonly leanBack: ReadonlySet<string>
}

const set = (words: string) => new Set(words.split(' '))

/**
 * «Менен» stands among those that lean back: it binds what is before it («апам менен»), also where it means "and", so
 * that a reader who meets it at the beginning of a phrase has to look back.
 */
export const phraseWords: Readonly<Record<Language, Words>> = {
  ky: {
    begin: set(
      'жана бирок анткени себеби ошондуктан ошентип же болбосо антпесе эгер эгерде ал ошондо анан андан кийин демек балким мисалы башкача айрыкча өзгөчө тагыраагы качан бул ошол',
    ),
    leanOn: set('саат эң абдан өтө бир эки үч төрт беш ар эч кандай канча бул ошол ушул тиги'),
    leanBack: set(
      'менен үчүн жөнүндө тууралуу боюнча сыяктуу сымал чейин дейре бери кийин соң мурун мурда карай көздөй аркылуу катары сайын бойдон эле гана го да де дагы деле экен эмес керек болчу окшойт деп деген деди дейт жатат жатабыз жатам турат турам жүрөт жүрөм болот болду бар жок алат берет калды кетти койду алды берди ичинде үстүндө астында жанында алдында артында',
    ),
  },
  ru: {
    begin: set(
      'и а но что чтобы если когда потому поэтому или либо который которая которое которые где куда как хотя пока ведь зато однако тогда также',
    ),
    leanOn: set(
      'в во на с со к ко у о об от до из за по под над при про для без через между не ни и а но или что как очень самый это мой моя наш ваш',
    ),
    leanBack: set('же ли бы б то ведь уж'),
  },
  en: {
    begin: set('and but or so because that which who when where while if then than though although as'),
    leanOn: set(
      'a an the of to in on at by for with from into about and or but not my your his her its our their very is are was be',
    ),
    leanBack: set('not too either'),
  },
}
