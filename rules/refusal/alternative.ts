import { alternativeOf } from '../../core/document/letter/alternative.ts'
import { endOfParagraph, refusalOf } from '../../core/document/letter/refusal.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const refusalAlternative = defineRule({
  id: 'refusal-alternative',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'После отказа предложен другой путь.',
    uk: 'Після відмови запропоновано інший шлях.',
    en: 'After the no another way is offered.',
  },
  why: {
    ru: 'Клиенту нужен не наш ответ, а решение его задачи. Другой путь сохраняет и дело, и отношения.',
    uk: 'Клієнтові потрібна не наша відповідь, а вирішення його проблеми. Інший шлях береже і справу, і стосунки.',
    en: 'The client needs a solution more than an answer. Another way saves both the matter and the relationship.',
  },
  messages: {
    missing: {
      ru: 'После отказа ничего не предложено. Напишите, что можно сделать вместо этого.',
      uk: 'Після відмови нічого не запропоновано. Напишіть, що можна зробити натомість.',
      en: 'The no offers nothing instead. Say what you can do.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить другой путь', uk: 'Додати інший шлях', en: 'Add another way' },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || alternativeOf(document, no.sentence)) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [
        {
          title: 'insert',
          edits: [insertSentence(endOfParagraph(document, no.sentence), 'after', TEXT[document.language])],
        },
      ],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Пианино у батареи

        Фёдор Ильич, понимаю, что вам хочется, чтобы дети видели сад.

        К батарее я его не поставлю, потому что дека треснет за год.
                        ^^^^^^^^^^^ refusal-alternative

        Перевозка назначена на четверг, девять утра. Приедем вдвоём, лестницу закроем одеялами.
        `,
        `
        Тема: Пиротехника в парке

        Виталий, понимаю, как важно для вас закончить праздник ярко.
        Салют мы не устроим: рядом вольеры, птицы бьются о сетку.
                 ^^^^^^^^^^ refusal-alternative
        `,
        `
        Тема: Возврат за семинар

        Регина Оттовна, обидно пропустить то, к чему готовились месяц.
        Вернуть деньги не можем, потому что место осталось за вами и кофе был сварен.
                       ^^^^^^^^ refusal-alternative
        `,
        `
        Тема: Мрамор на цоколь

        Эдуард, понимаю, чем вам приглянулся мрамор. Но на цоколь мы ставить его не берёмся: он сыреет. Если есть вопросы по раскладке, звоните.
                                                                                 ^^^^^^^^^^ refusal-alternative
        `,
      ],
      good: [
        `
        Тема: Пианино у батареи

        Фёдор Ильич, понимаю, что вам хочется, чтобы дети видели сад.

        К батарее я его не поставлю, потому что дека треснет за год.

        Перевозка назначена на четверг. Можем в тот же день поставить его у окна напротив.
        `,
        `
        Тема: Сдача этажа к 10 декабря

        Борис Наумович, понимаю, как торопит арендатор. Сдать этаж к десятому мы не сможем: стяжка сохнет 28 дней.

        Левое крыло сдаём раньше, двадцать первого.
        `,
        `
        Тема: Пиротехника в парке

        Виталий, понимаю, как важно для вас закончить праздник ярко.
        Салют мы не устроим: рядом вольеры. Зато можем пустить по пруду двести фонариков.
        `,
        `
        Тема: Выписка за октябрь

        Регина Оттовна, без выписки дальше не сдвинемся. Пришлёте до среды? Позже отчёт уйдёт уже со штрафом.
        `,
        `
        Тема: Возврат за семинар

        Регина Оттовна, обидно пропустить то, к чему готовились месяц.
        Вернуть деньги не можем, потому что место осталось за вами. Подойдёт ли вам тот же семинар в мае, без доплаты?
        `,
        `
        Тема: Гравировка на бокалах

        Юлиан, понимаю, что с именами подарок дороже сердцу.
        Гравировать этот хрусталь не возьмёмся: он слишком тонкий. Есть вариант с латунной биркой на ножке.
        `,
        `
        Тема: Возврат за курс лепки

        Снежана, обидно пропустить то, чего ждали весь год.
        Вернуть деньги не можем, потому что глина на вас уже куплена. Предлагаю прийти на тот же курс весной, без доплаты.
        `,
        `
        Тема: Заявка на 42 человека

        Анжела, заявку на 42 человека получили, число свободно. Собак, увы, не пускаем: внизу пасутся козы.
        `,
        `
        Тема: Перевозка работ на биеннале

        Эмма Карловна, боксы сдаёт музей. Раньше первого декабря мы их не получим, поэтому грузим второго.
        `,
        `
        Тема: Замена накопителя в кассе

        Тигран Ашотович, понимаю, что обед у вас главный. Ручаюсь головой, что в обеденный наплыв не попадём.
        `,
        `
        Тема: Зал на 19 декабря

        Эльвира, понимаю, что у девочек это первый концерт. Девятнадцатого зал отдать не можем, там конкурс.

        Путей вижу два. Либо 20-е в то же время, либо 19-е, но у соседей в «Ритме». Напишите, что вам ближе.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Мармур для каміна

        Дарино Львівно, ви хочете цієї зими топити вугіллям, і видно, як ви чекаєте першого вогню.

        Під вугілля класти не станемо. Плита тріскається вище трьохсот градусів.
                    ^^^^^^^^^^^^^^^^^ refusal-alternative

        Решту зроблено: полиця висить, чохли знімемо у вівторок. Давайте разом пройдемо пам’яткою.
        `,
        `
        Тема: Музика після опівночі

        Максиме, розумію, що весілля тільки розпалюється.
        Грати після опівночі ми не будемо: поруч лікарня.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refusal-alternative
        `,
        `
        Тема: Лаванда в січні

        Пані Наталко, бачу, що фотосесія тримається саме на лаванді.
        Живої в січні не знайдемо, бо вона цвіте влітку.
                      ^^^^^^^^^^^ refusal-alternative
        `,
      ],
      good: [
        `
        Тема: Мармур для каміна

        Дарино Львівно, ви хочете топити вугіллям, і видно, як ви чекаєте першого вогню.

        Під вугілля класти не станемо. Плита тріскається вище трьохсот градусів.

        Решту зроблено. Натомість під вугілля підійде чавунна піч у сусідній кімнаті.
        `,
        `
        Тема: Дитяче свято 28 листопада

        Пані Ганно, меню готове: млинці, сирники, узвар. Алергікам горіхи не кладемо, передоплати не беремо. Відповідати не треба.
        `,
        `
        Тема: Музика після опівночі

        Максиме, розумію, що весілля тільки розпалюється.
        Грати після опівночі ми не будемо: поруч лікарня. Зате можемо продовжити в залі без підсилення.
        `,
        `
        Тема: Проводки за жовтень

        Пані Наталко, звіряємо залишки, і без проводок далі не рушимо. Дасте доступ до середи? Пізніше звіт піде вже зі штрафом.
        `,
        `
        Тема: Лаванда в січні

        Пані Наталко, бачу, що фотосесія тримається саме на лаванді.
        Живої в січні не знайдемо, бо вона цвіте влітку. А що, як узяти сухоцвіт і додати евкаліпт?
        `,
        `
        Тема: Друк на дереві

        Гнате, розумію, що на дубі напис виглядав би солідно.
        Друкувати на дубі не зможемо: чорнило розтікається. Раджу клен, він щільніший і світліший.
        `,
        `
        Тема: Арка з повітряних куль

        Пані Ганно, розумію, що малим хотілося саме куль.
        Надувати їх у теплиці не будемо: гумовий пил осідає на орхідеї. Пропоную паперові ліхтарики.
        `,
        `
        Тема: Зала на 19 грудня

        Ельвіро, розумію, що у дівчаток це перший концерт. Дев'ятнадцятого зали віддати не можемо, там конкурс.

        Маємо два шляхи. Перший: двадцяте, та сама година. Другий: та сама субота, але в сусідів. Котрий вам ближчий?
        `,
        `
        Тема: Рояль подряпали вантажники

        Пані Ізо, продовжую нашу розмову: вантажники «Атланта» зачепили кришку об одвірок. Дуже шкода, інструмент у вас від бабусі.

        Майстер приїде в п'ятницю. Роялі ми їм більше не довіряємо.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Marble for the hearth

        Dear Ms Quayle, you would like to burn coal on the new marble, and I can see how much you look forward to the first fire.

        We won't be lining it for coal. The slab cracks above 300 degrees, and then there is no second chance.
        ^^^^^^^^ refusal-alternative

        The rest is done: the mantel is up. Let's walk through the care sheet together.
        `,
        `
        Subject: The lighthouse as a puzzle

        Dear Bettina,

        The photo you sent belongs to a magazine. I can see that you love it.
        We can't cut it without their licence, since it would be somebody else's picture.
        ^^^^^^^^^^^^ refusal-alternative
        `,
        `
        Subject: Swans on the lake

        Philippa, I understand how lovely swans would look behind the bride.
        We cannot bring any: the reserve does not lend them out.
        ^^^^^^^^^^^^^^^ refusal-alternative
        `,
        `
        Subject: Keys for the weekend

        Mr Osei, I know how awkward it is to climb in through the cellar.
        We are not able to give you a second key, because the insurer allows only one per floor.
        ^^^^^^^^^^^^^^^^^^^^^^^ refusal-alternative
        `,
      ],
      good: [
        `
        Subject: Parking for the fête

        Dear Mrs Gale, you were hoping to park the fête on our meadow, and I know how the verges looked last year.

        I have to turn it down: the drains were laid in October and would not bear the cars.

        The school yard holds sixty, and Mr Finn there will open it for you; I asked him this morning.
        `,
        `
        Subject: Marble for the hearth

        Dear Ms Quayle, you would like to burn coal, and I can see how much you look forward to the first fire.

        We won't be lining the marble for coal. The slab cracks above 300 degrees.

        The rest is done. Instead, an iron basket in the kitchen would take the coal.
        `,
        `
        Subject: A floor for the marquee

        Dear Ms Khoury,

        I understand that nobody wants to sink in with her heels. A wooden floor is not possible, because the lawn slopes.
        Coconut matting does the same for heels and follows the slope.
        `,
        `
        Subject: The studio in December

        Dear Mrs Quayle,

        I know how long the sisters have rehearsed. We can't open the studio that week, because it is being rewired. Why not record on the ward the Sunday before?
        `,
        `
        Subject: Leaflets this week

        Dear Amara,

        I understand that you need them soon. We can't print this week, because the press lies in pieces.
        My neighbour at Inkhouse has a free machine and knows about you; his number is 01632 960550.
        `,
        `
        Subject: Swans on the lake

        Philippa, I understand how lovely swans would look behind the bride.
        We cannot bring any: the reserve does not lend them out. Would white geese do? The farm next door has thirty.
        `,
        `
        Subject: The wall in the cellar

        Mr Osei, we will not open the wall without the engineer's note. Could you send it by Wednesday? After that we lose the week.
        `,
        `
        Subject: Keys for the weekend

        Mr Osei, I know how awkward it is to climb in through the cellar.
        We are not able to give you a second key, because the insurer allows only one per floor, but we can leave it with the porter.
        `,
        `
        Subject: The marble step

        Carmela, I see why you would rather not have a seam in the middle.
        We cannot cut the step from one piece: the slab is four inches short. I suggest two seams near the walls, where nobody will notice.
        `,
        `
        Subject: A harp for the terrace

        Josephine, I understand how you pictured it: harp, sunset, nobody talking.
        We cannot play outdoors: the strings go sour in the damp. We can offer you the winter garden, with the doors open.
        `,
        `
        Subject: A key to the darkroom

        Mr Lindgren, I know how awkward it is to wait for the caretaker.
        We are not able to give you a key, because the chemicals must stay under lock, but we can open at seven for you.
        `,
        `
        Subject: The hall on 19 December

        Elvira, I understand that it is the girls' first concert. We cannot give you the hall on the 19th, because there is a contest.

        The 20th at the same hour is still free. Let me know whether that suits you.
        `,
        `
        Subject: The goods lift, weekly note

        Hamish, the ropes are changed. We don't run it with the old brake pads, so it stays off until Thursday. I shan't trouble you with the load curves.

        Please have the loading bay clear by seven on Thursday.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Вместо этого предлагаю [что можно сделать].',
  uk: 'Натомість пропоную [що можна зробити].',
  en: 'Instead I suggest [what can be done].',
}
