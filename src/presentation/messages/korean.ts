// Korean, in the polite informal style (해요체) that Discord uses. Particles whose form depends on the word before
// them are avoided after quoted words.

import { koreanLibrary } from "./library/korean.ts";
import type { Messages } from "../messages.ts";
import { createPhrasing, estimateMinutes } from "../phrasing.ts";

const { count, formatDate, formatNumber, measure, nameLanguage } = createPhrasing("ko");

const quote = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(", ");

/** What the bot says in Korean. */
export const korean: Messages = {
  language: "ko",
  headline: {
    answered: "글에 이렇게 나와 있어요:",
    unsure: "질문과 가장 가까운 부분이에요:",
    unanswered: "글에 나와 있지 않아요.",
  },
  conversation: {
    greeting: "안녕하세요! 질문해 주시면 답이 어디에 나와 있는지 보여 드릴게요.",
    thanks: "천만에요.",
    farewell: "안녕히 가세요!",
    abuse: "주제에 맞는 이야기만 나눠요.",
    link: "링크는 열지 않아요. 궁금한 점을 말로 물어봐 주세요.",
    fragment:
      "무엇에 이어지는 질문인지 모르겠어요. 제 답변에 답장하거나 답변 아래의 ‘이어서 질문’를 눌러 주세요.",
    nothing: "말로 된 질문이 필요해요.",
    about: "제가 읽은 글이에요.",
    summary: "글의 내용을 가장 많이 담고 있는 문장들이에요:",
    paragraph: "단락을 읽으려면 글을 열어 주세요.",
    chat: "저는 제가 읽은 것만 알아요. 그에 대해 물어봐 주세요.",
    help: "질문에 제가 읽은 원문을 그대로 인용해서, 위치와 함께 답해 드려요.",
  },
  reads: (code) => {
    const language = nameLanguage(code);
    return `제가 읽은 글은 ${language}로 되어 있어요. ${language}로 질문해 주세요.`;
  },
  absent: (words) => `어디에도 나오지 않는 단어예요: ${quote(words)}`,
  missing: (words, passages) =>
    passages > 1
      ? `첫 번째 부분에는 다음 내용이 없어요: ${quote(words)}`
      : `이 부분에는 다음 내용이 없어요: ${quote(words)}`,
  covers: (title, sections, total) => {
    const rest = total - sections.length;
    const named = [...sections, ...(rest > 0 ? [`외 ${formatNumber(rest)}개`] : [])];
    return sections.length === 0
      ? `글의 주제: ${title}.`
      : `글의 주제: ${title}. 섹션: ${named.join("; ")}.`;
  },
  citation: (paragraph, section) =>
    section === undefined ? `단락 ${paragraph}` : `단락 ${paragraph}, ${section}`,
  untitled: "제목 없는 글",
  length: (paragraphs, words) =>
    [
      count(paragraphs, { other: "단락 #개" }),
      count(words, { other: "단어 #개" }),
      `읽는 데 약 ${measure(estimateMinutes(words), "minute")}`,
    ].join(", "),
  paragraphs: (from, to) => (from === to ? `단락 ${from}` : `단락 ${from}~${to}`),
  more: (rest) => `외 ${formatNumber(rest)}개`,
  ...koreanLibrary,
  labels: {
    inContext: "본문 보기",
    more: "다른 부분",
    followUp: "이어서 질문",
    share: "공유하기",
    helpful: "도움이 됐어요",
    unhelpful: "도움이 안 됐어요",
    read: "읽기 시작",
    previous: "◀ 이전",
    next: "다음 ▶",
    sections: "섹션으로 이동",
    questions: "답할 수 있는 질문",
    topics: "물어볼 만한 주제",
    menu: "작업 선택",
    delete: "이 답변 삭제하기",
  },
  moreHeadline: "다른 부분이에요:",
  faintHeadline: "이제는 질문과 거의 관련이 없는 부분이에요:",
  sharedBy: (person) => `${person} 님이 공유했어요`,
  byline: (author, published) =>
    [author, published && formatDate(published)].filter(Boolean).join(", "),
  writtenIn: (code) => nameLanguage(code),
  pageOf: (from, to, paragraphs) =>
    from === to
      ? `전체 ${formatNumber(paragraphs)}개 중 단락 ${from}`
      : `전체 ${formatNumber(paragraphs)}개 중 단락 ${from}~${to}`,
  form: { title: "이어서 질문하기", question: "이 부분에 대한 질문" },
  reasonForm: {
    title: "도움이 안 됐어요",
    label: "왜 도움이 되지 않았나요?",
    reasons: {
      passage: "글에는 있지만 이 부분에는 없어요",
      article: "글에 없는 내용이에요",
      other: "기타",
    },
  },
  rated: {
    helpful: "도움이 됐다고 기록했어요. 고마워요.",
    unhelpful: "도움이 안 됐다고 기록했어요. 고마워요.",
    already: "이 답변은 이미 평가해 주셨어요. 고마워요.",
  },
  shared: "채널에 공유했어요.",
  help: [
    "`/질문` 뒤에 질문을 입력하거나 저에게 다이렉트 메시지를 보내 주세요. 답변에 답장하면 이어서 질문할 수 있어요.",
    "답변 아래의 `본문 보기`는 그 위치에서 글을 열고, 메뉴는 다른 부분을 열어요. `/글`은 글을 처음부터 열어요.",
    "메시지 메뉴의 앱에 있는 `글에서 찾기`는 그 메시지에 대해 글에 나와 있는 내용을 보여 줘요.",
    "답이 없으면 없다고 말씀드려요. 절대 지어내지 않아요.",
  ],
  cutAfter: (characters) => count(characters, { other: "처음 #자까지만 읽었어요." }),
  wait: (seconds) =>
    `제가 찾는 속도보다 빠르게 질문하고 계세요. ${measure(seconds, "second")} 뒤에 다시 질문해 주세요.`,
  access: {
    channels: (channels) =>
      `여기에서는 답하지 않아요. 다음 채널에서 질문해 주세요: ${channels.join(", ")}`,
    roles: (roles) => `여기에서는 다음 역할이 있는 분만 질문할 수 있어요: ${roles.join(", ")}`,
    elsewhere:
      "서버의 특정 역할이 있는 분께만 답해 드려요. 역할을 확인할 수 있는 서버에서 질문해 주세요.",
  },
  trouble: {
    noText: "저는 텍스트만 읽을 수 있어요. 질문을 메시지로 입력해 주세요.",
    noTextThere: "그 메시지에는 찾아볼 텍스트가 없어요.",
    noMore: "질문과 가까운 내용은 이게 전부예요.",
    questionNotKept: "그 질문을 전부 가지고 있지 않아요. 다시 질문해 주세요.",
    noSuchParagraph: "글에 그 번호의 단락이 없어요. `/글`을 쓰면 단락이 몇 개인지 볼 수 있어요.",
    mayNotDelete: "답변은 질문한 사람만 삭제할 수 있어요.",
    mayNotShare: "여기에는 공유할 수 없어요. 둘 중 한쪽이 이 채널에 글을 쓸 수 없어요.",
    noJournal: "고마워요. 하지만 이제 답변에 대한 기록을 남기지 않아요.",
    articleChanged: "답변 이후에 글이 바뀌었어요. 다시 질문해 주세요.",
    unknownButton: "모르는 버튼이에요. 다시 질문해 주세요.",
    unknownCommand: "모르는 명령어예요. /질문 또는 /도움말을 사용해 보세요.",
    unexpected: "제 쪽에서 문제가 생겼어요. 다시 시도해 주세요.",
    preparing: "잠시만요, 아직 글을 읽고 있어요. 잠시 후에 다시 질문해 주세요.",
  },
  commands: {
    ask: {
      name: "질문",
      description: "글에 대해 질문하면 글을 인용해서 답해요",
      options: {
        question: { name: "질문", description: "궁금한 점을 편하게 적어 주세요" },
        private: { name: "나만보기", description: "답변을 나에게만 보여 주기" },
      },
    },
    article: {
      name: "글",
      description: "글 읽기: 제목, 섹션 또는 단락",
      options: {
        paragraph: { name: "단락", description: "열어 볼 단락의 번호" },
      },
    },
    help: { name: "도움말", description: "이 봇을 사용하는 방법", options: {} },
    find: "글에서 찾기",
  },
};
