import type { Situation } from '../../document/model.ts'
import type { Meaning } from '../lexicon.ts'

/** What a channel is agreed for (S3): the words by which people name the situation. */
export const SITUATION_WORDS = {
  'not-urgent': {
    ru: `
      не срочн*|горит|горящ*|спешн*|к|торопит|критичн*
      несрочн*|неспешн*|некритичн*
      обычн*|рутин*|текущ*|текучк*|повседневн*|рядов*|плановые|остальн*|мелочи|мелоч*
      терпит|подождет|ждет
      спокойн*
      без спешки
      может|могут ..1 подождать
      по умолчанию
      рабочие ..1 вопросы|дела|моменты
      каждый день
      все остальное
      дрибн*|мелк*
      ^ остальное|иначе
      когда ..2 время
      в|по будни|будням
      пустяк*|ерунд*|по мелочи|мелочам
      до утра|завтра|понедельника ..1
      между делом
      обыденн*|будничн*|бытов*
      просто спросить
    `,
    uk: `
      не терміново|термінов*|горить|нагальн*|критичн*|поспіш*|спішн*|квапить|строк*
      нетермінов*|ненагальн*|неспішн*|некритичн*
      звичайн*|рутин*|поточн*|буденн*|щоденн*|планові|решта|дрібниц*
      терпить|почекає|зачекає
      спокійн*
      без поспіху
      може|можуть ..1 почекати|зачекати
      за замовчуванням
      робочі ..1 питання|справи|моменти
      щодня
      усе|все інше
      не ..1 пече|припікає|палає|спішно
      будні|буденні
      коли|якщо ..1 є час
      дрібн*
      ^ решта|інакше
      коли ..2 час
      будні|будень
    `,
    en: `
      not|nothing|non|isn't|less|nowhere ..2 urgent|pressing|burn|burns|burning|fire|critical|hot
      non-urgent|routine|everyday|day-to-day|ordinary|normal|usual|regular|default|minor|small|standard|calm
      can|could wait
      by default
      no rush|hurry
      working questions
      everything|anything else
      small ..1 stuff|things
      ordinary|everyday|day-to-day things|stuff
      ^ else|otherwise|rest
      when ..1 there's|have time
      the rest
    `,
    except: {
      ru: `обычн*|регулярн* отчет*\n не ..1 терпит|терпят|ждет|ждут|подождет|подождут|откладывается`,
      uk: `звичайн*|регулярн* звіт*\n не ..1 терпить|чекає|чекають|зачекає|почекає`,
      en: `regular|routine|standard report|reports|reporting|update|updates|status`,
    },
  },
  urgent: {
    ru: `срочн*\n спешк*\n горяч*\n вот-вот\n спешн*\n горит|горящ*|пожар*|аврал*\n если ..2 припекло|горит|быстро\n нужно|надо ..1 сейчас|сегодня|немедленно\n немедленн*\n безотлагательн*\n критичн*\n когда|если ..2 припекло|быстро\n припекло|припечет\n не терпит|терпят|ждет|ждут|подождет|подождут|откладывается|отложить\n быстро\n прямо|вот сейчас\n немедля|мигом|экстренн*|сию минуту\n нужен ответ ..2`,
    uk: `термінов*\n поспіх\n гаряч*\n спішк*\n ось-ось\n спішн*\n нагальн*\n горить|пожеж*|аврал*\n якщо ..2 припекло|горить|швидко\n потрібно|треба ..1 зараз|сьогодні|негайно\n негайн*\n невідкладн*\n критичн*\n пече|припекло|припікає|палає\n треба|потрібно ..1 вже|вмить|швидко\n коли|якщо ..2 припекло|швидко\n припекло|припече\n не терпить|чекає|чекають|зачекає|відкладається\n просто|прямо зараз\n екстрен*|мерщій`,
    en: `urgent|urgently|urgency|asap\n hot|hurried|by tonight\n emergency|emergencies\n on fire\n burn|burns|burning\n fire|fires|flames\n pressing\n time-critical|time-sensitive\n can't|cannot wait\n need|needed ..1 now|today\n critical\n in a hurry\n rush\n today|tonight\n same ..1 day\n quick answer|reply|question|decision|yes\n right away|now\n straight away\n big stuff\n when|if ..2 none\n hurry`,
    except: {
      ru: `не|ничего|ничто|нигде|несрочн* ..2 срочн*|горит|горящ*|спешн*|критичн*`,
      uk: `не|нічого|ніщо|ніде ..2 термінов*|горить|палає|пече|спішн*|нагальн*|критичн*`,
      en: `not|nothing|non|isn't|no|less|nowhere ..2 urgent|urgently|burn|burns|burning|fire|hot|pressing|critical|rush\n no rush`,
    },
  },
  incident: {
    ru: `авари*\n инцидент*\n происшестви*\n что-то|что-нибудь ..1 случилось|случится\n  сбой|сбое|сбоя|сбои|сбоях\n нештатн*\n чп\n ошибк*|баг|баги\n сломал*|сломан*|упал|упало|упала|лежит|поломк*|падени*\n форс-мажор*\n что-то|что-нибудь ..1 пошло|идет не\n пошло не так\n проблем*\n брак|браке\n факап*\n беда|беде|беду|бедой|лихо\n авраль* ситуац*\n срыв*\n не работает|работают|открывается\n поврежд*|потерян*|утеря*|пропал*|отвалил*\n лег|легла|легло|легли|ляжет|лопнул*|встал*|остановил*|остановит*\n не ..1 едет|печатает|грузится|отвечает\n стала|стал|стало|встала ,\n рухнул*|рухнет|обвалил*|завис*|сгорел*|пожар|потоп|протечк*|протек*|течь|катастроф*|крах\n не ..1 открыва*|работа*|запуска*|включа*\n все плохо|пропало\n травм*|жалоб*|рекламаци*|претензи*\n перебо*|сломал*|сломает*|накрыл*`,
    uk: `аварі*\n інцидент*\n надзвичайн*\n щось|що-небудь ..1 сталося|сталось|станеться|трапилося|трапилось|трапиться\n  збій|збої|збою|збоях\n нештатн*|позаштатн*\n нп\n помилк*|баг|баги\n зламал*|зламан*|впав|впало|впала|упав|упало|лежить|поломк*|падінн*\n форс-мажор*\n щось|щось-то ..1 пішло|йде не\n пішло не так\n проблем*\n брак|браку\n факап*\n біда|біді|біду|бідою|лихо|лиха\n зрив*\n не працює|працюють|відкривається\n пошкодж*|загубл*|утрат*|втрат*|пропал*\n лихо|біда|халепа|нещастя|негода\n пошкоджен*|зіпсован*|загублен*|втрачен*|пропаж*\n спірн* ..1\n протекло|протікає|розбил*|розбит*|зірвал*\n скарг*|рекламаці*\n ліг|лягла|лягло|лягли|ляже|зупинив*|зупинил*|зупинит*|лихо|халепа|халепі|лопнув|лопнул*\n стала|став|стало ,\n впаде|рухнул*|обвалил*|завис*|згорі*|потоп|катастроф*`,
    en: `incident|incidents\n emergency|emergencies\n outage|outages|downtime|failure|failures|breakdown|breakdowns|breakage|breakages|leak|leaks|accident|injury|injured|accidents|damage|fault|faults|crash\n breaks|broke|broken|down|offline\n not working\n lost|damaged|missing\n goes|went|gone|going wrong\n something happens|happened\n trouble|troubles|disaster|disasters|crisis|crises|catastrophe|catastrophes\n problem|problems\n bug|bugs|error|errors\n mistake|mistakes\n site down\n stops|stopped|stop ..1 working|coming|loading|moving\n if|when ..4 stops|stop|stopped\n goes|go|went ..1 down\n it's broken|dead\n things|thing|something ..1 gone|go|goes wrong\n dies|died`,
    except: {
      ru: `пожар звоним|звонок`,
    },
  },
  presentation: {
    ru: `нов* ..1 план*|концепци*|иде*|модел*|предложени*\n презентаци*|презентуем|презентовать\n представляем|представлять ..3\n показ|показа|показы|показе|показываем|показать|показом\n демо|демонстрац*\n защит* ..3\n представля* ..2 решени*|подход*|концепци*|макет*\n согласовани* ..1 решени*|концепци*|макет*\n новые|новый|готовые макеты|эскизы|варианты|макет|эскиз\n макет*|эскиз*|вариант*|картинк* ..3 смотр*|показыв*|обсужд*\n смотр* ..2 макет*|эскиз*|вариант*\n нов* ..1 макет*|эскиз*|дизайн*|план*|концепци*|иде*|модел*|предложени*\n макеты|эскизы|варианты\n защищаем|защищать|защитить ..3\n смотреть|смотрим|показать ..2 макет*|эскиз*|дизайн*|вариант*|проект*|решени*\n новое|новые|новый|новую ..1 дизайн|экран*|решени*|версию|версия|верси*|афиш*|страниц*\n показывать|покажем|презентовать\n ^ показ*|дизайн|решение|решения|концепци*|концепт*|идеи|идея`,
    uk: `нов* ..1 макет*|ескіз*|дизайн*|план*|концепці*|іде*|модел*|пропозиці*\n презентаці*|презентуємо|презентувати\n представляємо|представляти ..3\n показ|показу|покази|показі|показуємо|показати|показом\n демо|демонстрац*\n захист* ..3\n представля* ..2 рішенн*|підхід|підход*|концепці*|макет*\n погодженн* ..1 рішенн*|концепці*|макет*\n нові|новий|готові макети|ескізи|варіанти|макет|ескіз\n макет*|ескіз*|варіант*|картинк* ..3 дивим*|показу*|обговор*\n дивим* ..2 макет*|ескіз*|варіант*\n нов* макет*|ескіз*|дизайн*\n макети|ескізи|варіанти\n захищаємо|захищати|захистити ..3\n ^ показ*|дизайн|рішення|концепці*|ідеї`,
    en: `new ..2 plan|plans|design|idea|concept|draft|model|proposal\n presentation|presentations|presenting|present|presents|presented\n pitch|pitches|showing|showings|show|shows|demo|demos|demonstration|demonstrations\n walk-through|walkthrough|unveil*\n new ideas|concepts|designs|layouts|drafts|pages|sketches|drawings\n layouts|mock-ups|mockups|sketches|posters\n new layouts|layout|drafts|draft|mock-ups|mockups|sketches|designs\n proofs ..2 ?in\n mock-ups|mockups|proofs\n tasting|tastings|preview|previews|prototype|prototypes|sampling\n sample|samples\n first look\n something|stuff|things|anything|what ..1 to show|see|look\n designs|sketches|drawings|ideas|concepts|visuals ..3 shown|show|seen|looked\n new drawings|designs|visuals\n show|showing ..2 something|designs|ideas\n new stuff|work|things|versions|version\n ^ designs|drawings|visuals|concepts|ideas|drafts $`,
  },
  report: {
    ru: `отчет*|отчит*\n статус*\n сводк*\n промежуточн*\n цифры|показатели|дайджест*\n ход ,\n ход работ*|проекта\n еженедельн* ..2\n апдейт*\n что ..1 сделано|сшито|готово|успели\n как ..1 идет|идут\n за неделю|месяц\n цифр*\n что ..2 сделали|сделано|успели\n ход ..1 дел|работ\n как ..1 дела|движется\n итоги недели|месяца\n подбива*|подбить ..2\n еженедельн*|ежемесячн*|помесячн*|недельн*\n за месяц|неделю|квартал\n рассказать|докладыва* ..3\n как продвига*|движ*|двигается\n первого числа|каждую|каждый пятницу|понедельник|вторник|четверг|среду|месяц|неделю`,
    uk: `звіт*\n статус*\n зведенн*\n проміжн*\n цифри|показники|дайджест*\n хід ,\n хід робіт|роботи|проєкту\n щотижнев* ..2\n апдейт*\n що ..1 зроблено|готово|встигли\n як ..1 іде|йде|ідуть|йдуть\n за тиждень|місяць\n як ..1 посуваємося|рухаємося|просувається\n перебіг робіт|роботи|проєкту\n проміжок\n цифр*\n що ..2 зробили|зроблено|встигли\n хід ..1 справ|робіт\n як ..1 справи|рухається\n підсумки тижня|місяця`,
    en: `weekly|monthly|quarterly|fortnightly|daily ..2 count|counts|numbers|totals|state|sheet|table|statement\n report|reports|reporting|progress|status|interim|update|updates|figures|numbers|digest\n weekly ..2 summary|note|letter|email\n how ..1 going|goes\n what ..1 done|been done\n how ..2 things ..1 going|stand\n what ..2 did|done ..2 week|weeks|fortnight|month\n tickets numbers\n half-time numbers\n where we|things|it are|stand|stands|is\n how ..3 coming|getting|moving|going|progressing|ticking ..1 along|on|forward\n weekly|monthly|fortnightly|daily|friday ..1 summary|note|letter|email|news|round-up|roundup|photos|photo|call|figures|list\n round-up|roundup|newsletter|bulletin\n between|in-between times|stages|milestones|meetings\n so far\n at|by ..2 week's|month's end\n end of ..2 week|month|fortnight`,
    except: {
      ru: `итогов*|финальн* отчет*\n отчет* ..1 о|об ..1 завершени*|окончани*|сдаче`,
      uk: `підсумков*|фінальн* звіт*\n звіт* ..1 про ..1 завершенн*|закінченн*|здачу`,
      en: `final|closing report|reports\n report|reports on|at|of ..1 completion\n completion|project|incident report`,
    },
  },
  completion: {
    ru: `итоги ..2 подводим|подвести\n завершени*|завершаем|завершили|окончани*|закрыти*\n сдач*|сдаем|сдали|сдавать|сдаваться|сдадим|принимают\n финал*|финиш*\n итогов*\n приемк*\n готов* ..1 проект*|этап*\n закончил*|закрыл*\n конец|конце|конца ..1 проекта|этапа|работ|сезона|заказа|договора|срока|монтажа\n запуск* ..1 проект*\n передача|передаем ..2\n закончили|закончим|закрыли|закроем|кончили\n сдача|сдачу|сдачи\n все ..1 готово|закончено|сделано\n закрыть|закрываем|закроем|завершить|подписать|подписываем ..2 проект|сезон|работу|работы|договор|акт*|контракт|этап|заказ\n под ключ\n сдать|отдаем|отдать|вручаем|вручение\n акт|акты|акта|актов`,
    uk: `підсумки ..2 підбиваємо|підбити\n завершенн*|завершуємо|завершили|закінченн*|закритт*\n здач*|здаємо|здали|здаванн*|здавати|здамо|приймають\n фінал*|фініш*\n підсумков*\n приймання|прийманні\n готов* ..1 проєкт*|етап*\n закінчили|закрили|закрив|закінчив\n кінець|кінці|кінця ..1 проєкту|етапу|робіт|сезону|замовлення|договору|монтажу\n передача|передаємо|передати ..2\n ^ готове\n закрили|закриваємо|закінчили|закінчуємо|завершили|завершуємо|здали|здаємо|зробили ..1\n здача|здачі|приймання|фініш|підписання актів|акта\n готово\n закінчили|закінчимо|закрили|закриємо|скінчили`,
    en: `completion|completed|complete|completing|finish|finished|finishing|final|closing|closure|close|close-out|wrap-up\n hand-over|handover|handovers|hand-overs|handing\n hand|hands over\n delivery|deliveries|sign-off|acceptance\n end of ..2 project|stage|phase|job|work|season|order|run|contract|term\n done|finale\n project|stage|phase ..1 done|over|end|ends|finish\n wrap|wraps|wrapping up\n when|once ..2 done|ready|over\n is|it's|all|everything over|done|finished|ready\n last day|stage|delivery\n closed|close\n signing off`,
  },
} as const satisfies Record<Situation, Meaning>
