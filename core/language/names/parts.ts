import { normalized } from '../segment.ts'

export type Gender = 'male' | 'female'

/** A Russian or Ukrainian name in its parts; `gender` is missing where the name does not tell. */
export interface NameParts {
  readonly first: string
  readonly middle?: string
  readonly last?: string
  readonly gender?: Gender
}

/** «Ирина Петрова», «Петрова Ирина Сергеевна», «Ирина Сергеевна» → parts. A word that is no name of a person stays the first one. */
export function partsOf(name: string): NameParts {
  const words = name.trim().split(/\s+/u)
  const middleAt = words.findIndex(
    (word, i) => i > 0 && (MALE_MIDDLE.test(word) || FEMALE_MIDDLE.test(word)) && !isFamilyName(word, words),
  )
  const first = middleAt > 0 ? words[middleAt - 1]! : words[0]!
  const middle = middleAt > 0 ? words[middleAt]! : undefined
  const last = words.find(word => word !== first && word !== middle)
  const gender = genderOf(first, middle, last)
  return { first, ...(middle ? { middle } : {}), ...(last ? { last } : {}), ...(gender ? { gender } : {}) }
}

const MALE_MIDDLE = /^\p{Lu}\p{L}+(?:ович|евич|йович|ьич|їч|ич)$/u
const FEMALE_MIDDLE = /^\p{Lu}\p{L}+(?:овна|евна|ична|инична|івна|ївна)$/u

/** «Эмма Мицкевич», «Роман Шухевич»: of two words the second is a patronymic where it comes from a father's name, and not behind a woman's. */
const isFamilyName = (word: string, [first, ...rest]: readonly string[]): boolean =>
  rest.length === 1 &&
  MALE_MIDDLE.test(word) &&
  (genderOf(first!, undefined, undefined) === 'female' || !FATHERS.test(normalized(word)))

const FATHERS = new RegExp(
  `^(?:${[
    'абрам|адам|александр|алексе|альберт|анатоль|андре|антон|аркадь|арсень|артем|артур|ахмед|богдан|борис|вадим|валентин|валерь|васил|вениамин|викентье|виктор|виталь|владимир|владислав|вячеслав|геннадь|генрих|георги|герман|глеб|григорь|давид|данил|денис|дмитри|евген|егор|ефим|захар|иван|игнат|игор|иль|илларион|иннокент|иосиф|ипат|исаак|карл|кирил|климент|константин|кузьм|лаврент|лазар|лев|леонид|леонт|лук|льв|магомед|макар|максим|марат|марк|матве|мирон|михайл|моисе|наум|никит|николае|олег|осип|оскар|павл|петр|прохор|равиль|рашид|ринат|роберт|родион|роман|ростислав|рудольф|руслан|рустам|савель|святослав|семен|серге|соломон|спиридон|станислав|степан|тарас|тимофе|тимур|тихон|федор|феликс|филипп|фом|харитон|эдуард|эмануил|эрнест|юлиан|юрь|яковл|ян|ярослав',
    'адам|анатолі|андрі|антон|аркаді|богдан|борис|вадим|валентин|валері|васил|віктор|віталі|володимир|владислав|геннаді|георгі|гліб|гнат|григор|давид|данил|дем|дмитр|євген|зенові|зінові|іван|ігор|іларіон|ілл|йосип|карп|кирил|костянтин|левк|леонід|лук|любомир|макар|максим|марк|матві|микит|микол|мирон|мирослав|михайл|мусі|назар|оле[гк]|олександр|олексі|омелян|онисим|орест|остап|павл|панас|петр|пилип|прокоп|ростислав|святослав|семен|сергі|сидор|станіслав|степан|тимофі|трохим|федор|фом|хом|юрі|яков|ярем|ярослав',
  ].join('|')})`,
  'u',
)

/** The patronymic tells, then the family name's ending, then the first name's. */
function genderOf(first: string, middle: string | undefined, last: string | undefined): Gender | undefined {
  if (middle !== undefined) return FEMALE_MIDDLE.test(middle) ? 'female' : 'male'
  // «Олег Дубина» and «Ирина Никитина»: this ending is a man's as well.
  const isMans =
    last !== undefined && /ина$/u.test(last) && HARD.test(normalized(first)) && !FEMALE_HARD.has(normalized(first))
  if (last !== undefined && !isMans && /(?:[оеё]ва|[иыії]на|ская|цкая|ська|цька|зька|ая)$/u.test(last)) return 'female'
  if (last !== undefined && /(?:[оеё]в|[иы]н|ский|цкий|ський|цький|зький|ой|ий)$/u.test(last)) return 'male'
  const name = normalized(first)
  if (MALE_IN_A.has(name)) return 'male'
  if (FEMALE_HARD.has(name)) return 'female'
  if (EITHER.has(name)) return undefined
  if (/[ая]$/u.test(name)) return 'female'
  return HARD.test(name) ? 'male' : undefined
}

const HARD = /[бвгґджзйклмнпрстфхцчшщо]$|(?:рь|ль|сь|зь)$/u

/** Men's names with an ending that is a woman's elsewhere, and their short forms. */
const MALE_IN_A = new Set(
  'никита илья лука фома кузьма данила гаврила савва фока микита ілля хома кузьма данила сава гаврила микола павлуша ваня коля миша гриша лёша леша паша дима вова костя сережа серёжа сергійко толя вася петя федя юра гена саня боря лёня леня степа'.split(
    ' ',
  ),
)
const FEMALE_HARD = new Set('любовь нинель рахиль эсфирь любов нінель адель жизель ніколь николь мишель'.split(' '))
/** «Саша», «Женя»: a man or a woman. */
const EITHER = new Set('саша женя валя слава шура'.split(' '))
