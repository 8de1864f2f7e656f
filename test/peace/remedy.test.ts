import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { toldOf } from './told.ts'

const HEAD = '---\nintent: incident\n---\n\n'

const QUIET: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Вчера ночью сгорел склад перевозчика, три из четырёх ваших кабин были внутри. Нам очень жаль. / Фирма из Твери одалживает нам три такие же. Наш фургон забирает их в понедельник, и в среду мы ставим все четыре. / Теперь технику одного конгресса храним в двух местах.',
    'Как я сказал по телефону, курьер потерял ваши образцы. Очень жаль, что так вышло. Ткачиха кроит второй комплект, наш водитель отдаёт его в пятницу в Туле. Теперь образцы шлём только с отслеживанием.',
    'Как я сказал по телефону, у пекарни встала печь, и ваш торт был в ней. Очень жаль. / Ольга Ивановна печёт его заново сегодня ночью у себя. / Теперь печём на день раньше.',
    'Как я сказал по телефону, таможня задержала машину с вашей плиткой. Очень жаль. / Двести плиток из нашего салона кладём в понедельник. Остальные приедут до 30-го. / Теперь везём на неделю раньше.',
  ],
  uk: [
    'Учора вночі згорів склад перевізника, три з чотирьох ваших кабін були всередині. Нам дуже прикро. / Фірма з Луцька позичає нам три такі самі. Наш бус забирає їх у понеділок, і в середу ми ставимо всі чотири. / Тепер техніку одного конгресу зберігаємо у двох місцях.',
    "Як я сказав телефоном, кур'єр загубив ваші зразки. Дуже шкода, що так вийшло. Ткаля кроїть другий комплект, наш водій віддає його в п'ятницю в Бродах. Тепер зразки шлемо тільки з відстеженням.",
    'Як я сказав телефоном, у пекарні стала піч, і ваш торт був у ній. Дуже шкода. / Ольга Іванівна пече його заново сьогодні вночі в себе. / Тепер печемо на день раніше.',
  ],
  en: [
    "The haulier's depot burned down last night, and three of your booths were inside. We very much regret this. / A firm in Antwerp lends us three booths of the same make. Our own van fetches them on Monday, and on Wednesday we set up all four. / From now on we store the equipment in two depots. / Does five o'clock suit you?",
    "The printer's roof came down on your programmes last night, as I told you on the phone. We very much regret this. A colleague in Hull prints all 400 anew, and our van picks them up on Thursday at eight. From now on we keep a second set of plates.",
    'As I told you on the phone, the courier lost your samples on Tuesday. We are sorry for you. The weaver cuts a second set, and our driver hands it over in Bath on Friday. From now on we send samples with a tracked service.',
    "As I told you on the phone, the nursery's greenhouse froze on Sunday and with it your lavender. We regret this. Two growers near us make up the 300 plants between them, and on Monday we plant. From now on we order from two nurseries.",
    "As I told you on the phone, thieves broke into the carrier's van and took your speakers. We regret this very much. / A theatre in York lets us have its pair. I collect it on Friday. / From now on the van stays in a locked yard.",
    "As I told you on the phone, the bakery's oven broke down, and your wedding cake was in it. We regret this. / Mrs Hill bakes it again tonight in her own kitchen. / From now on we bake a day earlier.",
    'As I told you on the phone, the customs office held the lorry, and your tiles are on it. We regret this. / Two hundred tiles from our showroom go on the wall on Monday. The rest follow by the 30th. / From now on we ship a week earlier.',
    "As I told you on the phone, the hosting company's disk failed and your shop was down for three hours. We regret this. / We rebuild the missing orders from the payment records by Friday. / From now on a copy is made each hour.",
    "As I told you on the phone, the painter's scaffold fell on your roses. We regret this. / We replant all twelve in March, and the painter pays. / From now on we fence the beds in.",
    'As I told you on the phone, the laundry lost eleven of your gowns. We regret this. / Tomorrow I take eleven others to the hall myself. / From now on every bag is counted.',
  ],
}

const TOLD: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Как я сказал по телефону, курьер потерял ваши образцы. Очень жаль, что так вышло. / Мы очень дорожим вами. / Теперь образцы шлём только с отслеживанием.',
  ],
  uk: [
    "Як я сказав телефоном, кур'єр загубив ваші зразки. Дуже шкода, що так вийшло. / Ми дуже цінуємо вас. / Відтепер зразки шлемо тільки з відстеженням.",
  ],
  en: [
    "The haulier's depot burned down last night, and three of your booths were inside, as I told you on the phone. We very much regret this. / From now on we store the equipment in two depots. / Our office is open on Monday.",
    'As I told you on the phone, the courier lost your samples on Tuesday. We are sorry for you. / We take this very seriously. / From now on we send samples with a tracked service.',
    "As I told you on the phone, thieves broke into the carrier's van and took your speakers. We regret this very much. / We keep you posted. / From now on the van stays in a locked yard.",
    'As I told you on the phone, the laundry lost eleven of your gowns. We regret this. / You find eleven others at the hire shop by Friday. / From now on every bag is counted.',
    "As I told you on the phone, the painter's scaffold fell on your roses. We regret this. / We value your custom. / From now on we fence the beds in.",
  ],
}

test('what somebody does about it, in the present or to come, puts it right', () => {
  for (const language of LANGUAGES) expect(toldOf('incident-remedy', language, QUIET[language], HEAD)).toEqual([])
})

test('a measure for later, good will and what the reader does put nothing right', () => {
  for (const language of LANGUAGES)
    expect(toldOf('incident-remedy', language, TOLD[language], HEAD)).toEqual(TOLD[language])
})
