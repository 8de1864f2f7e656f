import type { Meaning } from '../lexicon.ts'

/** The DANETOR questions: does it serve the client, does it serve us, does the growth of trust pay for its cost? Source: S3. */
export const QUESTION_WORDS = {
  trust: {
    ru: `верить|верят|верит|поверят|поверит|верили|зачтут|зачтется|запомнят\n довери*|доверя*|расположени*|симпати*\n добр* слав*|имя|именем\n в ..1 глазах\n эбс\n лояльност*\n эмоциональн* ..1 счет*|банк*\n репутаци*\n отношени*\n благодарност*\n кредит ..1 доверия`,
    uk: `вірити|вірять|вірить|повірять|повірить|віритимуть|зарахують|запам'ятають\n довір*|прихильн*|симпаті*\n добр* слав*|ім'я|іменем\n в|у ..1 очах\n ебр|ебс\n лояльніст*|лояльност*\n емоційн* ..1 рахун*|банк*\n репутаці*\n стосунк*|відносин*\n вдячніст*|вдячност*`,
    en: `trust|trusts|trusted|trust-wise|believe|believes|faith|goodwill|favour|favor\n good name\n in ..1 eyes\n loyalty|reputation|relationship|gratitude|account\n trust account\n emotional bank|account`,
  },
  company: {
    ru: `нам|нас|мы|нами|себе|нами\n наш*\n компани*|фирм*|студи*|агентств*|бюро|мастерск*|команд*|исполнител*|подрядчик*`,
    uk: `нам|нас|ми|нами|собі\n наш*\n компані*|фірм*|студі*|агенці*|бюро|майстерн*|команд*|виконав*|підрядник*`,
    en: `us|we|our|ours|ourselves|company|firm|studio|agency|business|supplier|contractor|team`,
    except: {
      ru: `наш* клиент*|заказчик*\n у|за нас ..2 просят|просит\n компани* клиента|заказчика`,
      uk: `наш* клієнт*|замовник*\n у|в нас ..2 просять|просить\n компані* клієнта|замовника`,
      en: `our client|clients|customer|customer's|client's\n ask|asks|asked ..1 us\n client's|customer's|their|his|her company|business|team`,
    },
  },
  client: {
    ru: `клиент*|заказчи*|ему|ей|им|него|нее|них|самому|покупател*|гост*|пациент*`,
    uk: `клієнт*|замовни*|йому|їй|їм|нього|неї|них|самому|покупц*|гост*|пацієнт*`,
    en: `client|client's|clients|customer|customer's|them|they|him|her|he|she|their|theirs|buyer`,
    except: {
      ru: `просьб*|запрос*|желани*|хотел* ..1 клиента|заказчика\n доверие|доверия|доверию клиента`,
      uk: `прохан*|запит*|бажан* ..1 клієнта|замовника\n довіра|довіри|довіру клієнта`,
      en: `client's|customer's request|wish|ask\n trust of the client|customer`,
    },
  },
  benefit: {
    ru: `польз*|полезн*|выгод*|выгодн*|выигр*|выигрыш*|нужно|нужн*|помож*|помога*|интерес*|ценност*|смысл*|хорошо|лучше|служит|даст|дает|принес*|приносит|стоит|окуп*|перекро*|покро*|вырас*|раст*|добав*|плюс*|зачем|прибавит*|поднимет*|пойдет|впрок|толк`,
    uk: `корист*|корисн*|вигод*|вигідн*|вигра*|виграш*|потрібн*|треба|допомож*|допомага*|інтерес*|цінніст*|цінност*|сенс*|добре|краще|служить|дасть|дає|принес*|приносить|варто|варте|окуп*|перекри*|покри*|зрост*|раст*|додас*|додаст*|плюс*|навіщо|підніме*|піде`,
    en: `good|serve|serves|benefit|benefits|help|helps|use|useful|worth|gain|gains|win|wins|better|need|needs|pay|pays|repay|repays|cover|covers|value|profit|profitable|earn|earns|grow|grows|raise|raises|enough|matter|matters|sense|interest|interests|buy|buys|outweigh|outweighs|for|up`,
  },
} as const satisfies Record<string, Meaning>

/** Names of the other parts. */
export const WEIGHING_SECTIONS = {
  decision: {
    ru: `решение ..3\n решили ..2\n вердикт ..2\n итог|итого|вывод|результат ..2\n что ..1 делаем|решили|отвечаем|ответим ..2\n делаем|поступаем ..2\n как ..1 поступаем|поступим ..2\n ответ клиенту ..2\n наш ответ\n поступаем так\n значит`,
    uk: `рішення ..3\n вирішили ..2\n вердикт ..2\n підсумок|висновок|результат ..2\n що ..1 робимо|вирішили|відповідаємо|відповімо ..2\n робимо|чинимо ..2\n як ..1 чинимо|діємо ..2\n відповідь клієнту|клієнтові ..2\n наша відповідь\n отже`,
    en: `?our ?the decision ..3\n decided ..2\n verdict ..2\n outcome|result|conclusion|upshot ..2\n what ..1 we ..1 do|answer|decide|decided|doing ..2\n what ..1 happens ..1\n so ..1 we ..1\n our answer ..2\n answer to ..2\n we ..1 do|decide ..1\n therefore`,
  },
  reason: {
    ru: `причин* ..3\n почему ..4\n потому ..3\n обоснование ..2\n основание ..2\n зачем ..3\n ради чего ..2\n объяснение ..2\n отчего ..2`,
    uk: `причин* ..3\n чому ..4\n тому ..3\n обґрунтування ..2\n підстава ..2\n навіщо ..3\n заради чого ..2\n пояснення ..2`,
    en: `?the reason|reasons ..3\n why ..4\n because ..3\n rationale|justification|grounds|explanation ..2`,
  },
  remark: {
    ru: `комментарий|комментарии|пояснение|примечание|заметка|подробности ..2\n цена|стоимость|затраты ..2`,
    uk: `коментар|коментарі|примітка|нотатка|подробиці ..2\n ціна|вартість|витрати ..2`,
    en: `comment|comments|remark|remarks|note|notes|details ..2\n price|cost|costs|effort ..2`,
  },
  answer: {
    ru: `ответ ..2\n да или|нет нет|да`,
    uk: `відповідь ..2\n так чи|або ні`,
    en: `?the answer ..2\n yes or no`,
  },
} as const satisfies Record<string, Meaning>

/** What was decided. */
export const DECISION_WORDS = {
  accepts: {
    ru: `
      беремся|берем|возьмемся|возьмем|соглашаемся|согласились|согласны|согласиться|принимаем|приняли|принять|выполняем|выполним|выполнить
      делаем|сделаем|сделать|делать|исполняем|исполним|поможем|помогаем|подарим|дарим|уступаем|уступим
      идем|пойдем|пошли|пойти навстречу
      даем|дадим|дать ..2 скидку|добро|согласие
      говорим|отвечаем|скажем|ответили ..2 да
      ^ да
      даем|дали ..1 добро|зеленый
      запускаем|начинаем|стартуем
      решили|решено|решил|решила {inf}
      {we_do} ..2
    `,
    uk: `
      беремося|беремось|беремо|візьмемося|візьмемось|візьмемо|погоджуємося|погоджуємось|погодилися|погодились|згодні|погодитися|приймаємо|прийняли|прийняти|виконуємо|виконаємо|виконати
      робимо|зробимо|зробити|робити|допоможемо|допомагаємо|подаруємо|даруємо|поступаємося|поступимося
      йдемо|ідемо|підемо|пішли|піти назустріч
      даємо|дамо|дати ..2 знижку|добро|згоду
      кажемо|відповідаємо|скажемо|відповіли ..2 так
      ^ так
      даємо|дали ..1 добро|зелене
      запускаємо|починаємо|стартуємо
      вирішили|вирішено|вирішив|вирішила {inf}
      {we_do} ..2
    `,
    en: `
      accept|accepts|accepted|accepting|agree|agreed|agreeing|approve|approved
      take|taking|took ..1 it|on
      do|doing|did it|so|this
      go|going ahead
      ^ go ,
      ^ go $
      ^ ?a ?it's go
      green light|lit
      say|said|saying ..1 yes
      ^ yes
      ^ we|we'll|we're|we've ..1 !decline|refuse|pass|don't|won't|not|cannot|can't|turn|offer|propose|suggest|say|refused|declined|decided|decide
      ^ do|accept|yes|agreed
      give ..2 discount
      decided|decide|deciding to
    `,
  },
  declines: {
    ru: `
      отказ|отказы*|откаж*|отказать|отказали|отклон*
      не ..1 беремся|берем|возьмемся|возьмем|соглашаемся|делаем|сделаем|делать|сделать|принимаем|выполняем|будем|станем|идем|пойдем
      говорим|отвечаем|скажем|ответили ..2 нет
      ^ нет|не
      вежлив* ..1 нет
      пас|пасуем
    `,
    uk: `
      відмов*|відхил*
      не ..1 беремося|беремось|беремо|візьмемося|візьмемось|погоджуємося|погоджуємось|робимо|зробимо|робити|зробити|приймаємо|виконуємо|будемо|станемо|йдемо|ідемо|підемо
      кажемо|відповідаємо|скажемо|відповіли ..2 ні
      ^ ні|не
      ввічлив* ..1 ні
      пас|пасуємо
    `,
    en: `
      decline|declines|declined|declining|refuse|refused|refusing|refusal|reject|rejected
      turn|turned|turning ..2 down
      pass|passing|passed
      say|said|saying ..1 no
      not ..1 do|doing|take|taking|accept|accepting|going|happening|move|moving
      don't|won't|cannot|can't ..1 do|take|accept|go|move|agree
      ^ no|not
      leave it
    `,
    except: {
      ru: `не ..1 отказ*|откаж*\n не ..1 решили|решено|знаем`,
      uk: `не ..1 відмов*\n не ..1 вирішили|вирішено|знаємо`,
      en: `not|don't|won't ..1 refuse|decline|reject|refusing|declining\n not ..1 decided|sure|yet`,
    },
  },
  otherWay: {
    ru: `
      при условии
      , но|однако|зато|правда
      сам|сама|самого|самих|самостоятельно
      научим|обучим|покажем ..3
      если|только|платно|платн*|доплат*|оплат*
      за ..1 деньги|плату
      отдельн* ..1 смет*|счет*|договор*|плат*
      встречн*|взамен|вместо|частично|наполовину|часть
      предлагаем|предложим|предложить
      отложить|откладываем|отложим|позже
      не ..1 решили|решено
      думаем|подумаем|обсудим|обсуждаем
      вернемся|возвращаемся|вернуться ..2 к
    `,
    uk: `
      за умови
      , але|однак|зате|щоправда
      сам|сама|самого|самих|самостійно
      навчимо|покажемо ..3
      якщо|лише|тільки|платно|платн*|доплат*|оплат*
      за ..1 гроші|плату
      окрем* ..1 кошторис*|рахун*|договор*|плат*
      зустрічн*|натомість|замість|частково|наполовину|частин*
      пропонуємо|запропонуємо|запропонувати
      відкласти|відкладаємо|відкладемо|пізніше
      не ..1 вирішили|вирішено
      думаємо|подумаємо|обговоримо|обговорюємо
      повернемося|повернемось|повертаємося|повернутися ..2 до
    `,
    en: `
      , but|though|however|although
      himself|herself|themselves
      teach|show ..1 how
      if|provided|unless|only|conditions|condition|conditionally
      paid|charge|charged|charging|invoice|invoiced|quote|quoted
      for|at ..1 fee|price|money
      separate ..1 estimate|quote|invoice|budget
      counter-offer|counteroffer|counter|instead|partly|half|part
      offer|propose|suggest|offering
      postpone|postponed|later|park|parked
      not ..1 decided|yet
      think|discuss ..1
      come|comes|coming|go|get back ..1 to
      return|revisit|returning ..1 to|it|this
    `,
    except: {
      ru: `если ..1 что\n бесплатно`,
      en: `no charge\n free ..1 charge\n without charge`,
    },
  },
  because: {
    ru: `потому|поскольку|ибо|ведь|зато|ради|из-за|благодаря|чтобы|дабы|иначе\n так как\n в силу\n в обмен\n причин*\n для ..1 того\n в ответ|счет|долгу\n это ..4 вложение|инвестиция|шанс\n раз ..2`,
    uk: `тому|оскільки|бо|адже|зате|заради|через|завдяки|щоб|аби|інакше\n позаяк\n в|у обмін|відповідь|боргу\n причин*\n для ..1 того\n це ..4 вкладення|інвестиція|шанс\n раз ..2`,
    en: `because|since|otherwise|hence\n so that\n for the sake\n in return|exchange\n reason|reasons\n in order\n to ..1 keep|win|save|avoid|make|thank|get\n due|owing|thanks to\n we owe\n it ..2 investment|chance\n after all`,
  },
} as const satisfies Record<string, Meaning>

export type WeighingRole = keyof typeof WEIGHING_SECTIONS
