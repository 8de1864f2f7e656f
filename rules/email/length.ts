import { defineRule } from '../../core/rule.ts'

export const emailLength = defineRule({
  id: 'email-length',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: { ru: 'Письмо кратко.', uk: 'Лист стислий.', en: 'The letter is short.' },
  why: {
    ru: 'Длинное письмо читают по диагонали, и главное теряется. А многословие выглядит так, будто мы упрашиваем.',
    uk: 'Довгий лист читають по діагоналі, і головне губиться. А багатослів’я виглядає так, ніби ми вмовляємо.',
    en: 'A long letter is skimmed, and its point gets lost. Besides, many words look like pleading.',
  },
  options: { info: 200, warning: 350 },
  messages: {
    long: {
      ru: 'Слов в письме: {words}. Постарайтесь уложиться в {limit}: оставьте ситуацию, причину и просьбу.',
      uk: 'Слів у листі: {words}. Спробуйте вкластися в {limit}: залиште ситуацію, причину й прохання.',
      en: 'The letter has {words} words. Try to stay within {limit}: keep the situation, the reason and the request.',
    },
  },
  *check({ document, options }) {
    const { words } = document
    if (words <= Number(options.info)) return
    yield {
      message: 'long',
      at: document.title,
      severity: words > Number(options.warning) ? 'warning' : 'info',
      values: { words, limit: Number(options.info) },
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Живая изгородь вдоль забора
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Здравствуйте, Алевтина Фёдоровна!

        Вчера мы с помощником ещё раз прошли весь участок вдоль забора, от калитки до старой бани, и я хочу подробно рассказать, что мы увидели, чтобы потом не возвращаться к этому по телефону.

        У калитки земля хорошая, рыхлая, там когда-то была грядка, и копать легко. Дальше, метров через восемь, начинается глина, а под ней щебень, который остался, видимо, от строителей. Щебень придётся выбирать руками, машина туда не проедет из-за яблони. Яблоню жалко, она старая, но плодоносит, и мы решили её не трогать, а изгородь пустить чуть дальше от ствола.

        Теперь о растениях. В питомнике есть туя, спирея и боярышник. Туя зелёная весь год, но не любит ветра, а у вас с поля дует. Спирея красиво цветёт в мае, зато зимой через неё всё видно. Боярышник растёт медленно, зато колючий, и козы соседа его обойдут. Можно посадить вперемежку, так тоже делают, но тогда стричь изгородь придётся на разную высоту, и не всем это нравится.

        По поливу мы посчитали так: первое лето нужно двадцать вёдер через день, потом хватит дождей. Если провести шланг от бани, хватит одного крана, но его надо утеплить. Кран у меня есть, остался от другого заказа, муфты тоже найдутся, а опилки для утепления даст сосед с лесопилки, если попросить его по-хорошему.

        Напишите, пожалуйста, до воскресенья, какое растение вам ближе.
        `,
        `
        Тема: Буклет к юбилею хлебозавода
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Добрый день, Рауф Ильдарович!

        Дизайнер закончил первый вариант буклета, и я хотел бы рассказать, как мы к нему пришли, потому что путь был непростой и вам, наверное, будет интересно.

        Сначала мы взяли за основу старые фотографии из заводского музея. Их отсканировали в большом разрешении, и оказалось, что половина снята на плохую плёнку: лица расплываются, а печь на заднем плане сливается с потолком. Мы попробовали их восстановить, получилось похоже на рисунок, и это нам даже понравилось. Но рядом с новыми цветными снимками такие картинки смотрелись чужими.

        Тогда мы решили сделать наоборот: новые снимки перевести в коричневый тон. Директор по качеству посмотрел и сказал, что хлеб стал похож на кирпич. Он прав. Мы вернули цвет, а старые фотографии вынесли на отдельный разворот, под кальку, чтобы читатель сам листал время назад.

        Отдельная история вышла с рецептами. Технолог дала нам семь, но в трёх указаны добавки, которые завод уже не использует. Мы оставили четыре и поставили к ним рисунки колосьев, которые сделала ваша бухгалтер. Рисует она прекрасно.

        Обложку предлагаем плотную, с тиснением. Тиснение дороже на одиннадцать рублей за штуку, зато буклет не стыдно подарить. Бумагу внутри взяли без блеска, она приятнее на ощупь и не так бликует под лампой в проходной.

        Посмотрите, пожалуйста, макет и пометьте правки до 5 декабря.
        `,
      ],
      good: [
        `
        Тема: Re: Печь в гостиной

        Игнат Романович, отвечаю на ваше письмо.

        > Печник сказал, что дымоход надо поднимать, иначе будет тянуть внутрь. Я сам в этом не понимаю, но
        > сосед поднял на метр, и у него теперь гудит, особенно когда ветер с реки. Жена просит, чтобы не
        > гудело. Ещё меня беспокоит дверца: она открывается к дивану, а там ковёр, и если уголёк выпадет,
        > прожжёт. Ковёр дорогой, его привезла тёща из Дербента. Можно ли повесить дверцу наоборот? И последнее:
        > в старой печи была духовка, мы в ней сушили грибы. Новая без духовки, а грибы сушить хочется. Я видел
        > печи, где сверху стоит короб с решёткой, он тёплый, но не горячий. Подойдёт ли такой короб к нашей
        > печи и сколько он стоит вместе с работой? Если дорого, то обойдёмся, но хотелось бы знать заранее,
        > потому что грибы в этом году обещают хорошие, а место на чердаке занято под яблоки. И сколько
        > дней займёт вся работа? Мы бы уехали на это время к сыну, чтобы не дышать пылью и не мешать вам. Ключ
        > оставим у соседа, того самого, у которого гудит, он целыми днями дома, чинит мотоцикл и будет рад обществу,
        > только в шахматы с ним не садитесь: до вечера не отпустит.

        Дымоход поднимем на полметра и поставим колпак: гудеть не будет. Дверцу перевесим. Короб подойдёт, четыре тысячи с работой, пыли на два дня. Начинаем 7 декабря, согласны?
        `,
        `
        Тема: Свет в мастерской

        Клим, светильники висят, тень от станка ушла. Проверьте вечером, удобно ли вам, и напишите до пятницы.
        `,
        `
        Тема: Школьные парты, вторая партия

        Здравствуйте, Аида Тагировна!

        Вторая партия парт выехала сегодня утром: сорок штук, из них двенадцать повышенной высоты для старших классов. Водителя зовут Шамиль, он позвонит за час.

        При погрузке мы проверили каждую столешницу. Две поменяли: на одной вздулась кромка, на другой не совпали отверстия. Теперь всё ровно, крючки для рюкзаков прикручены, запасные ножки лежат в отдельной коробке с красной наклейкой.

        Примите, пожалуйста, парты до шести вечера: позже охрана не пускает машину во двор, и разгрузка уйдёт на понедельник.

        С уважением,
        Мурад Гаджиев
        Мебельная фабрика «Буковый лист»
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Підлога в танцювальній залі
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Добрий вечір, пані Христино!

        Учора ми цілий день провели у вашій залі, простукали кожну дошку, і хочу розповісти все по черзі, бо підлога виявилася цікавіша, ніж ми думали.

        Під лаком лежить дуб, йому років сто, не менше. Хтось у шістдесятих поклав зверху фанеру, потім її зняли, а цвяхи лишили. Ми повитягали їх магнітом, назбирали повне відро. Відро стоїть за сценою, можете показати учням, вони вже питали. Біля сцени дошки сухі й дзвінкі, танцювати там сама радість. Біля вікон інша річ: туди роками заливав дощ, і лаги знизу пухкі, ніби хліб.

        Є два шляхи. Можна зняти все біля вікон, поставити нові лаги й покласти ті самі дошки назад, тоді зала лишиться такою, якою її пам’ятають ваші випускники. Можна натомість покласти новий ясен на всю площу, він світліший і пружніший, зате старий дуб доведеться кудись подіти. Столяр із Косова готовий його купити на столи, ціну дає добру.

        Щодо лаку думки в бригаді розділилися. Матовий не сліпить на виступах, глянцевий легше мити після дітей. Старший каже, що матовий, я вагаюся, а наймолодший узагалі за олію, бо вона пахне лісом. Олію треба поновлювати щороку, ви мусили б закривати залу на три дні в серпні, коли у вас і так канікули.

        Шум рахували теж: нові лаги на гумі заберуть третину стуку в аптеці під вами.

        Скажіть, будь ласка, до понеділка, який шлях обираєте.
        `,
        `
        Тема: Перша серія подкасту про річки
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Вітаю, Даниле!

        Змонтували першу серію про Рось і хочемо поділитися, що вийшло, що не вийшло і чому ми все одно задоволені, хоча спершу збиралися викинути половину.

        Записувати почали ще влітку, на перекатах. Вода там шумить так, що голос ледве чути, і мікрофон із хутром не врятував. Потім приїхали восени, коли рівень упав, і річка заговорила тихіше. Ці записи й пішли в роботу. Рибалку пана Миколу писали на його подвір’ї, під горіхом, і кілька разів у розмову втручався півень. Півня вирішили лишити: без нього розповідь про паводок звучала надто похмуро.

        Далі була музика. Сопілка, яку ви пропонували, гарна, але вона тягне все у весілля. Ми спробували цимбали, потім бандуру, потім просто дзвін склянки, по якій водять мокрим пальцем. Склянка перемогла. Вона тримає тишу між реченнями, і слухач сам додумує воду.

        Найважче далися цифри. Гідролог надиктував двадцять хвилин про витрати води, русло і мул, а слухати це без карти важко. Ми лишили три числа, решту поклали в текст під серією, кому треба, той прочитає. Рекламу вашого млина поставили на сьому хвилину, після історії про першу греблю, там вона звучить як продовження.

        Обкладинку намалювала сестра звукорежисера, вугіллям, на старій мапі. На телефоні мапи майже не видно, на великому екрані вона дуже гарна, тож лишили обидва варіанти, простий і з мапою, для різних платформ.

        Послухайте, будь ласка, і напишіть до 30 листопада, чи все гаразд.
        `,
      ],
      good: [
        `
        Тема: Re: Ворота в гараж

        Пане Левку, відповідаю на вашого листа.

        > Ворота я хочу такі, щоб відчинялися з машини, але щоб і рукою можна було, бо світло в нас зникає. Майстер
        > у магазині казав, що так не буває, або рукою, або мотором, а сусід каже, що буває, тільки дорого. Я не
        > знаю, кому вірити. Ще мене хвилює собака: вона лежить саме там, де ворота опускаються, і вставати не
        > любить. Чи є якась штука, щоб ворота її бачили? Дружина питає про колір, їй подобається вишневий, а мені
        > сірий, але хай буде вишневий. І останнє: у дворі ухил, вода під час зливи тече до гаража, і я боюся, що
        > внизу лишиться щілина і все попливе. Торік плавали шини, я їх потім сушив на паркані, а сусіди сміялися.
        > Скільки коштує робота разом із мотором, якщо стару браму ви заберете на метал? І чи можна встигнути
        > до морозів, бо потім бетон не схопиться, так мені брат казав, він будівельник, хоч і на пенсії? Якщо
        > не встигаєте, скажіть чесно, я тоді просто повішу брезент до весни. Він у мене є, від старого воза, цілий,
        > лише в одному місці миші прогризли, але туди можна пришити латку, я вже й нитку капронову приготував.

        Мотор із ручкою буває, він у нас є. Собаку побачить датчик. Унизу кладемо гумовий поріг. Разом сорок дві тисячі, за два дні, ще до морозів. Беремо вишневий?
        `,
        `
        Тема: Ялинка на площі

        Нелю, ялинка стоїть, розтяжки перевірено. Гляньте ввечері на гірлянди й напишіть до четверга, чи вистачає світла.
        `,
        `
        Тема: Підручник для кухарів: розділ про тісто

        Добрий день, Аркадію Семеновичу!

        Розділ про тісто зверстано: сорок шість сторінок, тридцять два рецепти, чотири розвороти з малюнками рук. Фотографії замінили на рисунки, як ви просили: на них видно, куди тисне долоня.

        У таблиці температур знайшли дві помилки ще з минулого видання, листкове тісто там пекли при трьохстах градусах. Виправили й поставили примітку для тих, хто вчиться за старою книжкою.

        Прочитайте, будь ласка, розділ до 2 грудня. Друкарня бере файл третього зранку, наступне вікно в неї аж у січні.

        З повагою,
        Злата Бондар
        видавництво «Рушник»
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The pond behind the surgery
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Dear Dr Nwosu,

        We spent most of Monday at the pond, and since you could not be there I thought I would put down everything we found, roughly in the order in which we found it, so that you have the whole picture.

        The water is two feet lower than on the old plan. We took this for a leak at first and walked the clay lining on our knees, all the way round. It is sound, apart from one spot where a badger has been busy. What really happens is that the two willows drink it. They were planted as whips when the surgery opened and nobody expected them to grow as they did. Pollarding them would halve their thirst, and they would look tidy again in three years, though rather bald in the first.

        Under the lilies there is a good foot of silt. It smells, as your receptionist has noticed, but it is also where the newts sleep, so we must not touch it before late spring. In May we could lift it in thirds, leaving the newts time to move house. A machine will not fit through the gate. Two people with long rakes need about four days.

        Then there is the fence. The children lean over it, and it leans too. We would set new posts, cleft chestnut, and keep the old rails, which have a lovely silver colour.

        Please tell me by Friday whether we may start with the willows.
        `,
        `
        Subject: The reading app for your care homes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-length

        Hello Rosalind,

        It has been a long month and I owe you a proper account of it, so here it comes, with apologies for the length and thanks in advance for the patience that I know you have.

        We began with the letters. Most residents told us that the type was large enough but the lines were too close, so their eyes slid from one to the next. We opened them up by a third, and the slipping stopped. Then the pages became so long that people lost their place, and we added a strip of colour that follows the finger. Mr Pettifer, who is ninety-one, uses it as a ruler and has finished two westerns since.

        The voice was harder. We tried four, and the one that everybody liked in the office was the one that nobody liked in the lounge, because it sounded like the news. The winner is an actor from Leeds who reads as if he were peeling an apple. He can record nine more hours in December.

        We also looked at how the tablets are carried about. They live in cardigan pockets, they get dropped, and they are charged next to the kettle. The rubber frames cost eleven pounds each and have already saved three screens, one of them from soup. The staff asked for a bright loop on the back, so that a tablet can be hooked on a walking frame, and we have sewn six to try.

        Could you let me know by Tuesday which home should go next?
        `,
      ],
      good: [
        `
        Subject: Re: The old bell

        Dear Mr Ferreira, thank you for writing; our answers are below your lines.

        > The bell came with the chapel and nobody has rung it since my grandfather's day, when, the story goes, it
        > was rung for a fire that turned out to be a sunset. My wife would like to hear it on our anniversary, but
        > she worries about the beam, which has a crack you could lose a coin in. The carpenter in the village says
        > the crack is as old as the beam and means no harm; his brother says the opposite, and they no longer
        > speak. There is also the matter of the owls. They moved in three summers ago, we have grown fond of them,
        > and I would not like them driven out for the sake of one tune. Could it be rung softly, with something
        > around the clapper? A friend suggested leather, another a sock. And what would it cost to have somebody
        > look at the whole thing properly, beam, bell and ladder, before we invite eighty people to stand beneath
        > it? The ladder, I should say, lacks two rungs, so whoever comes must either be tall or bring his own. We
        > are at home every day but Thursday, and there is always soup.

        A survey is £240 and takes a morning. Leather round the clapper will spare the owls. Shall we come on 1 December, with a ladder?
        `,
        `
        Subject: Shoes for the second cast

        Dmitri, all fourteen pairs are dyed and stretched. Have your dancers try them on Thursday and send me the numbers that pinch.
        `,
        `
        Subject: Signs for the bird reserve

        Hello Meera,

        All nine signs are carved and oiled, and we have packed them in the order of the path, starting from the car park. The posts went out yesterday, so they will be waiting when the signs arrive.

        One name changed on the way: your warden spotted that the heron on sign six is a bittern. We planed the board down and carved it afresh, and you would never know.

        Please have two people at the gate at nine on Wednesday; the driver is alone, and each crate weighs what a grown man does.

        Kind regards,
        Wilf Tanner
        Tanner & Daughter, sign carvers
        `,
      ],
    },
  },
})
