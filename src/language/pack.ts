/**
 * Words of one language, as data.
 *
 * A word is literal text: no pattern, no escape. Matching folds case and width
 * (NFKC). A word that begins or ends with a letter of an alphabet that puts
 * spaces between words matches whole words only; Han, kana and hangul match
 * anywhere, but katakana not at the head of a longer run of it (`トーク` is not
 * in `トークン`). A digit or a hyphen ends a word: `Q1` holds `Q`. A single
 * letter in lower case (`y`, `и`) matches in lower case only, as in capitals
 * it is somebody's initial.
 */
export interface LanguagePack {
  /** BCP 47 tag of the language. */
  language: string
  /** Words for each meaning; a meaning may be left out. */
  words: Partial<Record<Meaning, string[]>>
  /** Words for numbers: `first` is 1, `二` is 2. */
  numbers?: Record<string, number>
  /** What stands before digits: `第` in `第3`, `No.` in `No. 3`. */
  numberPrefixes?: string[]
  /**
   * What stands right behind digits, or behind any number that has a prefix:
   * `st` in `1st`, `ème` in `2ème`, `場` in `第一場`.
   */
  numberSuffixes?: string[]
}

/** What a word can mean to a reader of posts. */
export type Meaning =
  /** Mark in front of a question: `Q`, `Question`, `问`. */
  | 'question'
  /** Mark in front of an answer: `A`, `Ans`, `答`. */
  | 'answer'
  /** Label in front of who asks, for want of a name: `Audience`, `主持人`. */
  | 'asker'
  /** Word by which somebody is spoken to: `you`, `您`, `vous`. */
  | 'you'
  /** Word by which somebody speaks of themselves: `I`, `我`, `je`. */
  | 'me'
  /** In place of a name, where nobody in particular speaks: `Everyone`. */
  | 'everybody'
  /** Word that a conversation is closed with: `Thanks`, `谢谢`. */
  | 'thanks'
  /** Label in front of a speaker: `Speaker`, `講者`. */
  | 'speaker'
  /** Label in front of who wrote something, at an event a talk: `Author`, `作者`. */
  | 'author'
  /** Label in front of a talk's title: `Title`, `题目`, `タイトル`. */
  | 'title'
  /** Label in front of a job title: `Role`, `职位`. */
  | 'role'
  /** Label in front of a company: `Company`, `公司`. */
  | 'organization'
  /** Keyword in front of a talk, numbered or not: `Session`, `主題`. */
  | 'talk'
  /** Keyword of a talk that heads parts of articles, too: `Theme`, `課題`. */
  | 'topic'
  /** What is done by whom, and is no talk: `Reported`, `Maintained`. */
  | 'credit'
  /** Keyword of a keynote. */
  | 'keynote'
  /** Keyword of a lightning talk: `LT`, `Lightning talk`, `快速演讲`. */
  | 'lightning'
  /** Keyword of a panel: `Panel`, `座談`. */
  | 'panel'
  /** Keyword of a workshop: `Workshop`, `ハンズオン`, `Atelier`. */
  | 'workshop'
  /** Word for an event where talks are given: `Conference`, `meetup`, `研討會`. */
  | 'occasion'
  /** How one talk is spoken of: `this session`, `the speaker`, `本次分享`. */
  | 'narration'
  /** Series in front of the title of one of its talks: `Liveblog`, `Episode`, `第…期`. */
  | 'series'
  /** How somebody's talk is spoken of: `'s talk`, `さんの発表`, `的分享`. */
  | 'told'
  /** In the title of a post that guides or brings news: `How to`, `Newsletter`. */
  | 'guide'
  /** What leads from one talk of a report to another: `Next up:`. */
  | 'next'
  /** What is between a title and who gives it: `by`, `par`, `von`. */
  | 'by'
  /** The like, but in many a title too: `with`, `avec`, `mit`. */
  | 'with'
  /** What is between a speaker and a title: `presents`, `présente`. */
  | 'presents'
  /** What is between two people: `and`, `et`, `、`. */
  | 'and'
  /** What is between a role and its company: `at`, `chez`, `@`. */
  | 'at'
  /** What is between a name and a company: `of`, `aus`, `来自`. */
  | 'of'
  /** What stands around a name: `さん`, `님`, `Dr.`. */
  | 'honorific'
  /** Part of a job title: `Engineer`, `CTO`, `工程师`. */
  | 'occupation'
  /** Those that somebody is of a company, which is named with it: `Founder`. */
  | 'founder'
  /** Part of a company's name: `Inc.`, `大学`, `株式会社`. */
  | 'company'
  /** Heading over questions and answers: `Q&A`, `質疑応答`. */
  | 'questions'
  /** Heading over, or word for, an interview. */
  | 'interview'
  /** Word that a show is called by: `podcast`, `this episode`, `播客`. */
  | 'podcast'
  /** Category of posts that each report, or hold, one talk: `Liveblog`. */
  | 'report'
  /** Tag of a group's posts about a meeting each: `meeting`, `meetup`. */
  | 'meeting'
  /** Folder or repository of a post for each talk: `talks`, `conference-notes`. */
  | 'collection'
  /** Heading over links: `References`, `参考`. */
  | 'references'
  /** Heading over a programme: `Agenda`, `議程`, `Timetable`. */
  | 'agenda'
  /** Heading over a list of talks: `Talks`, `Sessions`, `演講`. */
  | 'talks'
  /** Heading of an opening: `Preface`, `前言`, `Introduction`. */
  | 'preface'
  /** Heading of an ending: `Conclusion`, `感想`, `まとめ`. */
  | 'closing'
  /** A pause in the programme: `Lunch`, `休憩`, `Break`. */
  | 'break'
  /** Heading over who somebody is: `About the speaker`, `讲师简介`. */
  | 'bio'
  /** Heading over what a talk is about: `Abstract`, `内容简介`. */
  | 'abstract'
  /** Heading over time, place and registration: `Event information`, `报名`. */
  | 'event'
  /** Heading over thanks and sponsors. */
  | 'sponsors'
  /** Word for slides, in a label or a link: `Slides`, `投影片`, `PPT`. */
  | 'slides'
  /** Word for a recording: `Video`, `录像`, `動画`. */
  | 'video'
  /** Word for source code: `Code`, `Source code`, `Demo`. */
  | 'code'
  /** Word for a sound recording: `Audio`, `Podcast`. */
  | 'audio'
  /** Word for a paper: `Paper`, `论文`. */
  | 'paper'
  /** Word for an event's page: `Event`, `活動頁面`. */
  | 'meetup'
  /** Word for a written document: `Notes`, `文档`. */
  | 'document'
  /** Label of a room or a track in a programme: `Track`, `Room`, `会場`. */
  | 'track'
  /** Heading of a day or a part of one: `Day`, `Morning`, `午後`. */
  | 'day'
