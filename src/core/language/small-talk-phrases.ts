// Small talk phrases: what people say to a bot rather than ask of an article, in the languages beside English, which
// has rules of its own (english/small-talk.ts). A phrase counts only as all that stands between two punctuation marks.

import type { SmallTalk } from "./english/small-talk.ts";
import type { LanguageCode } from "./function-words.ts";

/** What is told apart in every language. */
export type SpokenIntent = Extract<SmallTalk, "help" | "thanks" | "farewell" | "greeting" | "chat">;

/** Phrases by what they want, in small letters, without punctuation, with `|` between them. */
export type SpokenPhrases = Readonly<Record<SpokenIntent, string>>;

/** The phrases of each language. */
export const spokenPhrases: Readonly<Record<Exclude<LanguageCode, "en">, SpokenPhrases>> = {
  de: {
    greeting:
      "hallo|hallöchen|hey|hi|moin|servus|grüezi|guten tag|guten morgen|guten abend|" +
      "grüß gott|hallo zusammen|hallo bot|hallo du|na|wie geht's|wie geht's dir|wie geht es dir",
    thanks:
      "danke|dankeschön|danke schön|danke sehr|danke dir|vielen dank|besten dank|" +
      "vielen lieben dank|herzlichen dank|tausend dank|danke vielmals|merci|danke bot",
    farewell:
      "tschüss|tschüß|ciao|bis bald|bis später|bis dann|auf wiedersehen|mach's gut|" +
      "gute nacht|nacht|schlaf gut",
    help:
      "hilfe|hilf mir|kannst du mir helfen|ich brauche hilfe|wer bist du|was bist du|" +
      "was kannst du|was kannst du alles|was machst du|wie funktionierst du|" +
      "wie heißt du|bist du ein bot|was kann ich dich fragen|was kann ich fragen",
    chat:
      "ja|nein|nö|okay|ok|alles klar|gut|super|toll|prima|genau|aha|achso|ach so|" +
      "verstehe|verstanden|schon gut|kein problem|gern|gerne|bitte|bitte sehr",
  },
  fr: {
    greeting:
      "bonjour|bonsoir|salut|coucou|bonjour à tous|salut à tous|allô|" +
      "ça va|comment ça va|comment vas-tu|comment allez-vous",
    thanks:
      "merci|merci beaucoup|merci bien|merci à toi|merci à vous|un grand merci|" +
      "mille mercis|je te remercie|je vous remercie",
    farewell:
      "au revoir|à bientôt|à plus|à plus tard|à demain|adieu|ciao|bonne nuit|" +
      "bonne soirée|bonne journée",
    help:
      "aide|à l'aide|aide-moi|aidez-moi|j'ai besoin d'aide|peux-tu m'aider|" +
      "pouvez-vous m'aider|qui es-tu|tu es qui|qui êtes-vous|que peux-tu faire|" +
      "que sais-tu faire|qu'est-ce que tu peux faire|comment ça marche|" +
      "comment tu t'appelles|es-tu un bot|que puis-je te demander",
    chat:
      "oui|non|ouais|ok|okay|d'accord|super|génial|parfait|très bien|bien|" +
      "je vois|compris|pas de problème|ça marche|de rien",
  },
  es: {
    greeting:
      "hola|buenas|buenos días|buenas tardes|hola a todos|qué tal|cómo estás|" +
      "hola qué tal|cómo va",
    thanks: "gracias|muchas gracias|mil gracias|muchísimas gracias|te lo agradezco",
    farewell: "adiós|chao|chau|hasta luego|hasta pronto|hasta mañana|nos vemos|buenas noches",
    help:
      "ayuda|ayúdame|socorro|necesito ayuda|puedes ayudarme|me puedes ayudar|" +
      "quién eres|qué eres|qué puedes hacer|qué sabes hacer|cómo funcionas|" +
      "cómo te llamas|eres un bot|qué te puedo preguntar|qué puedo preguntar",
    chat:
      "sí|no|vale|ok|okay|de acuerdo|bien|muy bien|genial|perfecto|claro|" +
      "entiendo|entendido|no pasa nada|de nada|por favor",
  },
  pt: {
    greeting:
      "olá|oi|oie|bom dia|boa tarde|e aí|olá a todos|oi gente|tudo bem|" +
      "oi tudo bem|como vai|como você está",
    thanks:
      "obrigado|obrigada|muito obrigado|muito obrigada|valeu|brigado|brigada|obg|" +
      "obrigado bot|agradeço",
    farewell: "tchau|até logo|até mais|até amanhã|adeus|falou|boa noite",
    help:
      "ajuda|me ajuda|me ajude|socorro|preciso de ajuda|pode me ajudar|" +
      "você pode me ajudar|quem é você|quem és tu|o que você é|" +
      "o que você pode fazer|o que você sabe fazer|o que você faz|como você funciona|" +
      "qual é o seu nome|você é um bot|o que posso perguntar",
    chat:
      "sim|não|ok|okay|tá|tá bom|beleza|certo|legal|ótimo|perfeito|claro|" +
      "entendi|entendo|tudo certo|sem problema|de nada|por favor",
  },
  ru: {
    greeting:
      "привет|приветик|здравствуй|здравствуйте|добрый день|доброе утро|" +
      "добрый вечер|всем привет|хай|привет бот|как дела|как ты",
    thanks:
      "спасибо|спс|спасибо большое|большое спасибо|огромное спасибо|" +
      "благодарю|спасибо тебе|спасибо вам",
    farewell:
      "пока|пока пока|до свидания|до встречи|до завтра|увидимся|прощай|" +
      "спокойной ночи|доброй ночи",
    help:
      "помощь|помоги|помогите|помоги мне|мне нужна помощь|можешь помочь|" +
      "кто ты|ты кто|кто вы|что ты|что ты умеешь|что ты можешь|что умеешь|" +
      "как ты работаешь|как тебя зовут|ты бот|что у тебя можно спросить",
    chat:
      "да|нет|ага|угу|ок|окей|хорошо|ладно|ясно|понятно|понял|поняла|" +
      "отлично|супер|круто|класс|не за что|пожалуйста",
  },
  ko: {
    greeting:
      "안녕|안녕하세요|하이|여보세요|반가워|반가워요|반갑습니다|좋은 아침|" +
      "안녕 봇|잘 지내|잘 지내요",
    thanks:
      "고마워|고마워요|고맙습니다|감사|감사해요|감사합니다|ㄱㅅ|땡큐|" +
      "정말 고마워|정말 감사합니다|대단히 감사합니다",
    farewell:
      "잘 가|잘가|안녕히 가세요|안녕히 계세요|또 봐|또 봐요|바이|바이바이|" +
      "잘 자|잘자|잘 자요|안녕히 주무세요",
    help:
      "도움|도움말|도와줘|도와줘요|도와주세요|도와줄래|누구야|누구세요|" +
      "넌 누구야|너는 누구야|너 누구야|당신은 누구세요|당신은 누구입니까|" +
      "뭐 할 수 있어|무엇을 할 수 있어|무엇을 할 수 있나요|뭘 할 수 있어|이름이 뭐야",
    chat:
      "네|예|응|아니|아니요|아니오|ㅇㅇ|ㅇㅋ|오케이|좋아|좋아요|알겠어|" +
      "알겠어요|알겠습니다|그래|ㅋㅋ|ㅋㅋㅋ|ㅎㅎ|괜찮아|괜찮아요",
  },
  ja: {
    greeting:
      "こんにちは|こんにちわ|こんばんは|おはよう|おはようございます|やあ|" +
      "どうも|もしもし|はじめまして|元気|元気ですか|お元気ですか",
    thanks:
      "ありがとう|ありがとうございます|ありがとうございました|どうもありがとう|" +
      "どうもありがとうございます|サンキュー|感謝します",
    farewell:
      "さようなら|さよなら|バイバイ|じゃあね|じゃあまた|またね|また明日|" +
      "おやすみ|おやすみなさい",
    help:
      "ヘルプ|助けて|助けてください|手伝って|手伝ってください|使い方|誰|" +
      "あなたは誰|あなたは誰ですか|誰ですか|君は誰|何ができる|何ができるの|" +
      "何ができますか|あなたは何ができますか|名前は|お名前は|ボットですか",
    chat:
      "はい|うん|いいえ|いや|ok|オッケー|了解|了解です|わかった|わかりました|" +
      "なるほど|すごい|いいね|大丈夫|どういたしまして",
  },
};
