import type {LanguagePack} from './pack.ts'

// biome-ignore format: a line for each word would hide them
/** Words of English. */
export const en: LanguagePack = {
  language: 'en',
  words: {
    question: [
      'Q', 'Question', 'Ask', 'Asked', 'Audience question',
      'Follow-up question', 'Follow-up', 'Bonus question', 'Next question',
      'Ques'
    ],
    answer: [
      'A', 'Ans', 'Answer', 'Answers', 'Answered', 'Reply', 'Response', 'Resp'
    ],
    asker: [
      'Audience', 'Audience member', 'Attendee', 'Participant', 'Host',
      'Interviewer', 'Moderator', 'MC', 'Emcee', 'Questioner',
      'Member of the audience', 'Student', 'Reader', 'Listener', 'Caller',
      'Reporter'
    ],
    me: ['I', "I'm", "I've", "I'd", "I'll", 'my', 'me', 'myself'],
    everybody: ['All', 'Everyone', 'Everybody'],
    thanks: [
      'Thanks', 'Thank you', 'Many thanks', 'Big thanks', 'A big thanks',
      'A big thank you', 'Huge thanks', 'Special thanks', 'We thank', 'Kudos'
    ],
    you: [
      'you', 'your', 'yours', 'yourself', "you're", "you've", "you'd", 'u'
    ],
    speaker: [
      'Speaker', 'Speakers', 'Speaker(s)', 'Presenter', 'Presenters',
      'Presenter(s)', 'Presented by', 'Presentation by', 'Talk by',
      'Session by', 'Keynote by', 'Lecture by', 'Given by', 'Delivered by',
      'Speaker name', 'Name of speaker', "Speaker's name", 'Keynote speaker',
      'Keynote speakers', 'Invited speaker', 'Guest speaker', 'Guest speakers',
      'Featured speaker', 'Featured speakers', 'Main speaker',
      "Today's speaker", "Tonight's speaker", 'Our speaker', 'Our speakers',
      'Lecturer', 'Lecturers', 'Instructor', 'Instructors', 'Trainer',
      'Trainers', 'Teacher', 'Tutor', 'Facilitator', 'Facilitators',
      'Facilitated by', 'Panelist', 'Panelists', 'Panellist', 'Panellists',
      'Guest', 'Guests', 'Special guest', 'Special guests', 'Led by',
      'Taught by', 'Hosted by', 'Moderated by', 'Who', 'With guest',
      'Co-speaker', 'Co-presenter', 'Co-presenters', 'Session leader',
      'Workshop leader', 'Discussion leader', 'Talk given by'
    ],
    title: [
      'Title', 'Talk title', 'Session title', 'Presentation title',
      'Title of talk', 'Title of the talk', 'Topic', 'Talk topic', 'Theme',
      'Subject', 'Session name', 'Talk name', 'Presentation', 'Paper title',
      'What'
    ],
    role: [
      'Role', 'Position', 'Job', 'Job title', 'Occupation', 'Profession',
      'Title and affiliation', 'Designation', 'Title/role'
    ],
    organization: [
      'Company', 'Organization', 'Organisation', 'Affiliation', 'Affiliations',
      'Employer', 'Institution', 'Workplace', 'Works at', 'Working at',
      'Works for', 'Group', 'Org', 'School', 'University'
    ],
    talk: [
      'Talk', 'Session', 'Topic', 'Presentation', 'Lecture', 'Speech',
      'Seminar', 'Webinar', 'Tech talk', 'Techtalk', 'Technical talk',
      'Technical session', 'Main talk', 'Full talk', 'Long talk',
      'Regular talk', 'Feature talk', 'Featured talk', 'Featured session',
      'Invited talk', 'Invited session', 'Guest talk', 'Guest lecture',
      'Sponsor talk', 'Sponsor session', 'Sponsored talk', 'Sponsored session',
      'Special session', 'Special talk', 'Special program', 'Breakout',
      'Breakout session', 'General session', 'Plenary', 'Plenary session',
      'Plenary talk', 'Poster', 'Poster session', 'Demo session', 'Case study',
      'Experience report', 'Birds of a feather', 'BoF', 'Fireside chat',
      'Community call', 'Liveblog', 'Live blog', 'Live-blog', 'Tutorial',
      'Masterclass', 'Master class', 'Deep dive', 'Contributed talk',
      'Selected talk', 'Remote talk', 'Online talk', 'Live coding',
      'Live coding session', 'Theme', 'Slot', 'Speaker session'
    ],
    topic: ['Theme', 'Topic', 'Case study', 'Tutorial', 'Deep dive'],
    credit: ['Reported', 'Maintained', 'Written', 'Posted', 'Created', 'Developed', 'Authored', 'Contributed', 'Edited', 'Translated', 'Photographed', 'Illustrated', 'Submitted', 'Reviewed', 'Compiled'],
    keynote: [
      'Keynote', 'Keynotes', 'Key note', 'Keynote speech', 'Keynote address',
      'Keynote talk', 'Keynote session', 'Keynote presentation',
      'Opening keynote', 'Closing keynote', 'Morning keynote',
      'Afternoon keynote', 'Locknote', 'Endnote', 'Opening address',
      'Closing address', 'Opening talk', 'Closing talk', 'Opening session',
      'Closing session', 'Welcome keynote', 'Keynote speaker',
      'Plenary keynote'
    ],
    lightning: [
      'LT', 'LTs', 'LT session', 'Lightning talk',
      'Lightning talks', 'Lightning session', 'Lightning sessions',
      'Lightning presentation', 'Lightning presentations', 'Lightning round',
      'Lightening talk', 'Lightening talks', 'Lighting talk', 'Lighting talks',
      'Flash talk', 'Flash talks', 'Short talk', 'Short talks', 'Quick talk',
      'Quick talks', 'Quickie', 'Quickies', 'Ignite', 'Ignite talk',
      'Ignite talks', 'Pecha Kucha', 'PechaKucha', '5 minute talk',
      '5-minute talk', 'Five minute talk', 'Five-minute talk', 'Speed talk',
      'Speed talks', 'Micro talk', 'Micro talks', 'Mini talk', 'Mini talks',
      'Show and tell', 'Show & tell', 'Open mic'
    ],
    panel: [
      'Panel', 'Panels', 'Panel discussion', 'Panel session', 'Panel talk',
      'Expert panel', 'Discussion panel', 'Closing panel', 'Opening panel',
      'Round table', 'Roundtable', 'Round-table', 'Roundtable discussion',
      'Table talk', 'Fishbowl', 'Debate', 'Moderated discussion', 'Panel Q&A'
    ],
    workshop: [
      'Workshop', 'Workshops', 'Workshop session', 'Hands-on', 'Hands on',
      'Hands-on workshop', 'Hands-on lab', 'Hands-on session', 'Lab',
      'Lab session', 'Tutorial', 'Tutorials', 'Tutorial session', 'Training',
      'Training session', 'Bootcamp', 'Boot camp', 'Codelab', 'Code lab',
      'Coding dojo', 'Crash course', 'Masterclass', 'Master class',
      'Hackathon', 'Hack session', 'Clinic'
    ],
    by: [
      'by', 'w/', 'presented by', 'given by', 'delivered by', 'held by',
      'led by', 'hosted by', 'taught by', 'moderated by', 'facilitated by',
      'by speaker', 'talk by', 'by our', 'presentation by', 'keynote by',
      'authored by'
    ],
    with: ['with', 'from', 'featuring', 'feat.', 'feat', 'ft.'],
    presents: [
      'presents', 'presented', 'presenting', 'is presenting', 'speaks about',
      'spoke about', 'speaks on', 'talks about', 'talked about',
      'talking about', 'speaking about', 'will present', 'will talk about',
      'will speak about', 'will speak on', 'on'
    ],
    and: ['and', '&', 'as well as', 'together with'],
    at: [
      'at', '@', 'in', 'for', 'works at', 'working at', 'working for',
      'works for'
    ],
    of: ['of', 'from'],
    honorific: [
      'Dr.', 'Dr', 'Mr.', 'Mr', 'Mrs.', 'Mrs', 'Ms.', 'Ms', 'Mx.', 'Miss',
      'Prof.', 'Prof', 'Professor', 'Doctor', 'Sir', 'Dame', 'Ph.D.', 'Ph.D',
      'PhD', 'M.D.', 'Jr.', 'Associate Professor', 'Assistant Professor'
    ],
    founder: ['Founder', 'Co-Founder', 'Cofounder', 'Co-founder & CEO'],
    occupation: [
      'Engineer', 'Engineers', 'Developer', 'Developers', 'Programmer',
      'Coder', 'Architect', 'CTO', 'CEO', 'COO', 'CFO', 'CIO', 'CISO', 'CPO',
      'CMO', 'CSO', 'CDO', 'CRO', 'CXO', 'VP', 'SVP', 'EVP', 'Vice President',
      'President', 'Chairman', 'Chairwoman', 'Chairperson', 'Chair', 'Chief',
      'Director', 'Head of', 'Lead', 'Leader', 'Manager', 'Principal',
      'Staff Engineer', 'Founder', 'Co-Founder', 'Cofounder', 'Owner',
      'Co-owner', 'Officer', 'Entrepreneur', 'Advocate', 'Evangelist',
      'Ambassador', 'DevRel', 'Researcher', 'Research Scientist', 'Scientist',
      'Professor', 'Lecturer', 'Postdoc', 'Postdoctoral', 'Fellow', 'Student',
      'PhD student', 'PhD candidate', 'Graduate student', 'Undergraduate',
      'Intern', 'Trainee', 'Teacher', 'Instructor', 'Trainer', 'Educator',
      'Coach', 'Mentor', 'Consultant', 'Advisor', 'Adviser', 'Analyst',
      'Administrator', 'Sysadmin', 'Specialist', 'Strategist', 'Technologist',
      'Technician', 'Designer', 'Artist', 'Illustrator', 'Writer', 'Author',
      'Journalist', 'Reporter', 'Blogger', 'YouTuber', 'Podcaster',
      'Editor-in-Chief', 'Editor in Chief', 'Managing Editor', 'Maker',
      'Translator', 'Librarian', 'Economist', 'Mathematician', 'Statistician',
      'Physicist', 'Biologist', 'Lawyer', 'Attorney', 'Accountant',
      'Recruiter', 'Coordinator', 'Organizer', 'Organiser', 'Co-organizer',
      'Volunteer', 'Curator', 'Maintainer', 'Core maintainer', 'Contributor',
      'Committer', 'Core developer', 'Core contributor', 'Creator', 'Inventor',
      'Freelancer', 'Freelance', 'Contractor', 'SRE', 'SDET', 'SWE', 'SDE',
      'QA Engineer', 'Tester', 'Test Lead', 'DBA', 'Product Manager',
      'Product Owner', 'Project Manager', 'Program Manager', 'Scrum Master',
      'Team Lead', 'Tech Lead', 'MVP', 'GDE', 'Member of Technical Staff',
      'Employee', 'Representative', 'Secretary', 'Treasurer', 'Board Member',
      'Investor', 'Enthusiast', 'Practitioner', 'Data Scientist',
      'Data Engineer', 'Solutions Architect', 'Developer Advocate',
      'Developer Relations', 'Community Manager', 'Security Researcher',
      'Pentester', 'Cryptographer', 'Tech Writer', 'Technical Writer',
      'Support Engineer', 'Vice-President'
    ],
    company: [
      'Inc.', 'Inc', 'Incorporated', 'Ltd.', 'Ltd', 'LLC', 'L.L.C.', 'LLP',
      'Corp.', 'Corp', 'Corporation', 'Co.', 'Co., Ltd.', 'Company', 'PLC',
      'Pty', 'Pty Ltd', 'K.K.', 'GmbH', 'S.A.', 'B.V.', 'N.V.', 'A/S', 'ApS',
      'S.r.l.', 'Srl', 'Sp. z o.o.', 'Pvt', 'Pvt. Ltd.', 'Sdn Bhd', 'Holdings',
      'Labs', 'Lab', 'Laboratory', 'Laboratories', 'Technologies', 'Networks',
      'Ventures', 'Studios', 'Industries', 'Enterprises', 'Associates', 'Bank',
      'Foundation', 'Institute', 'University', 'Univ.', 'College', 'School',
      'Polytechnic', 'Faculty', 'Department of', 'School of', 'Institute of',
      'University of', 'Hospital', 'Museum', 'Association', 'Federation',
      'Consortium', 'Council', 'Commission', 'Committee', 'User Group',
      'Meetup Group', 'Media Group', 'Ministry of', 'Community College'
    ],
    questions: [
      'Q&A', 'Q & A', 'Q&As', 'Q and A', 'Q/A', 'Q+A', 'QA', 'Q-A', 'QnA',
      "Q'n'A", 'Q&A session', 'Q&A time', 'Q&A section', 'Q&A part',
      'Q&A summary', 'Q&A recap', 'Q&A and discussion', 'Q&A notes',
      'Q&A transcript', 'Live Q&A', 'Open Q&A', 'Panel Q&A', 'Speaker Q&A',
      'Audience Q&A', 'Short Q&A', 'Quick Q&A', 'Some Q&A', 'Q & A session',
      'FAQ', 'FAQs', 'F.A.Q.', 'F.A.Q', 'AMA', 'Ask me anything',
      'Ask us anything', 'Ask the speaker', 'Ask the speakers',
      'Ask the expert', 'Ask the experts', 'Questions', 'Question',
      'Question time', 'Questions time', 'Questions and answers',
      'Questions and Answer', 'Question and answer', 'Question and answers',
      'Questions & answers', 'Question & answer', 'Questions & answer',
      'Questions/answers', 'Question/answer', 'Questions + answers',
      'Audience questions', 'Questions from the audience', 'Audience Q and A',
      'Moderator questions', 'Panel questions', 'Reader questions',
      "Readers' questions", 'Community questions', 'Listener questions',
      'Viewer questions', 'Questions from the community',
      'Questions from the chat', 'Questions from chat',
      'Questions from attendees', 'Attendee questions', 'Questions asked',
      'Questions answered', 'Unanswered questions', 'Remaining questions',
      'Frequently asked questions', 'Common questions', 'Top questions',
      'Your questions answered', 'Questions to the speaker',
      'Questions for the speaker', 'Summarizing questions and answers',
      'Summary of questions', 'Mailbag', 'Answers to your questions'
    ],
    interview: [
      'Interview', 'Interviews', 'The interview', 'Interview with',
      'An interview with', 'Conversation with', 'A conversation with',
      'In conversation with', 'Chat with', 'A chat with', 'Member spotlight',
      'Community spotlight', 'Contributor spotlight', 'Developer spotlight',
      'Five questions', '5 questions', 'Ten questions', '10 questions',
      'Catching up with', 'Roundtable interview'
    ],
    podcast: [
      'podcast', 'podcasts', 'episode', 'this episode', 'our podcast',
      'the show', 'co-host', 'cohost', 'co-hosts', 'our guest today'
    ],
    report: [
      'Liveblog', 'Liveblogs', 'Live blog', 'Live-blog', 'Liveblogging',
      'Presentation', 'Presentations', 'Talk', 'Talks', 'My talks',
      'Session notes', 'Session report', 'Talk notes', 'Conference talk',
      'Conference talks', 'Transcript', 'Transcripts', 'Keynote', 'Keynotes',
      'Lecture', 'Lectures'
    ],
    meeting: [
      'meeting', 'meetings', 'meetup', 'meetups', 'meet-up'
    ],
    collection: [
      'Talks', 'Talk notes', 'Talks notes', 'My talks', 'Tech talks',
      'Tech talk notes', 'Tech talks note', 'Tech talks notes', 'Conference talks',
      'Conference notes', 'Conf notes', 'Confnotes', 'Tech conf notes',
      'Meetup notes', 'Session notes', 'Notes of talks', 'Presentations',
      'Lectures', 'Keynotes', 'Liveblogs', 'Lightning talks'
    ],
    references: [
      'Quotes', 'Notable quotes', 'Memorable quotes', 'Favorite quotes', 'Best quotes', 'Quotes of the day',
      'Reference', 'References', 'Refer', 'Refs', 'Ref', 'Related',
      'Related link', 'Related links', 'Related reading', 'Related resources',
      'Related posts', 'Related articles', 'Related content', 'Related work',
      'Related talks', 'Link', 'Links', 'Useful links', 'Helpful links',
      'Quick links', 'Important links', 'More links', 'Other links',
      'External links', 'Links and resources', 'Resources and links',
      'Links mentioned', 'Mentioned links', 'Show notes', 'Resource',
      'Resources', 'Other resources', 'More resources', 'Additional resources',
      'Further resources', 'Learning resources', 'Useful resources',
      'Recommended resources', 'Reading list', 'Further reading',
      'Additional reading', 'Recommended reading', 'Suggested reading',
      'Read more', 'Learn more', 'More information', 'More info',
      'Additional information', 'Further information', 'For more information',
      'Additional info', 'Additional links', 'See also', 'Also see', 'Source',
      'Sources', 'Citations', 'Bibliography', 'Works cited', 'Literature',
      'Materials', 'Material', 'Learning material', 'Learning materials',
      'Additional material', 'Additional materials', 'Supplementary materials',
      'Supplemental material', 'Session materials', 'Notes and references',
      'Footnotes', 'Notes and links', 'Appendix', 'Relevant links',
      'Relevant resources', 'Books', 'Articles', 'Videos', 'Tools mentioned',
      'Mentioned in this talk', 'Mentioned in this episode', 'Credits',
      'Photo credits', 'Image credits', 'Recommended videos',
      'Suggested links', 'Slides and video', 'Slides and videos'
    ],
    agenda: [
      'Agenda', 'Agendas', "Today's agenda", 'Meetup agenda', 'Program',
      'Programme', 'The program', 'The programme', 'Event program', 'Schedule',
      'The schedule', 'Event schedule', 'Conference schedule',
      'Conference program', 'Time schedule', 'Detailed schedule',
      'Full schedule', 'Timetable', 'Time table', 'Timeline', 'Time line',
      'Itinerary', 'Rundown', 'Run of show', 'Line-up', 'Lineup', 'Line up',
      'Order of the day', 'Outline', 'Table of contents', 'Contents',
      'Content', 'TOC', 'In this post', 'Meeting agenda', 'Event flow', 'Plan',
      'Session list', 'Program at a glance'
    ],
    talks: [
      'Talks attended', 'Talks I saw', 'Talks I watched', 'Sessions I saw',
      'Talks that I attended', 'Sessions that I attended', 'Talks I went to',
      'Sessions I went to',
      'Talk', 'Talks', 'The talks', 'Lightning talks', 'Lightning sessions',
      'Short talks', 'Session', 'Sessions', 'The sessions',
      'Talk list', 'List of talks', 'List of sessions', 'Talk summaries',
      'Talk recaps', 'Talk recap', 'Session recaps', 'Session notes',
      'Talk notes', 'Talks and slides', 'Talks - Slides', 'Presentations',
      'The presentations', 'Lectures', 'Speeches', 'Topics', 'Our talks',
      'Favorite talks', 'Favourite talks', 'Best talks', 'Top talks',
      'Highlighted talks', 'Notable talks', 'Selected talks', 'Accepted talks',
      'Invited talks', 'Main talks', 'Regular talks', 'Full talks',
      'Technical talks', 'Tech talks', 'Technical sessions', 'Speakers',
      'The speakers', 'Our speakers', 'Speakers and topics',
      'Speakers & topics', 'Speakers and talks', 'Talks and speakers',
      'Keynotes', 'Keynotes and talks', 'Workshops', 'Panels', 'Tutorials',
      'Posters', 'Main program', 'Main sessions', 'Breakout sessions',
      'Confirmed speakers', 'Speaker list', 'Previous talks', 'Past talks',
      'Upcoming talks', 'Sessions I attended', 'Talks I attended',
      'Talks I liked', 'Sessions attended', 'Tracks', 'Meeting minutes'
    ],
    preface: [
      'Preface', 'Foreword', 'Prologue', 'Intro', 'Intros', 'Introduction',
      'Introductions', 'Introductory remarks', 'An introduction', 'Overview',
      'Background', 'Context', 'Motivation', 'Welcome',
      'Welcome and introduction', 'Welcome and introductions',
      'Welcome remarks', 'Welcome speech', 'Opening', 'Opening remarks',
      'Opening words', 'Opening ceremony', 'Kickoff', 'Kick-off',
      'Before we start', 'Before we begin', 'Getting started', 'Housekeeping',
      'Preamble', 'Prelude', 'First things first', 'About', 'About this post',
      'About this talk', 'About the event', 'About this event', 'What is this',
      'TL;DR', 'TLDR', 'TL; DR', 'Disclaimer', 'Prerequisites', 'Preparation',
      'Why I went', 'Arrival', 'First impressions', 'Announcements',
      'Community updates', 'Community announcements', 'News', 'Warm-up',
      'Warm up', 'Goals', 'Goal', 'Objectives', 'Prep', 'History'
    ],
    closing: [
      'Closing', 'Closing remarks', 'Closing words', 'Closing thoughts',
      'Closing notes', 'Closing ceremony', 'Closing session', 'Conclusion',
      'Conclusions', 'Concluding remarks', 'Concluding thoughts',
      'In conclusion', 'To conclude', 'Final thoughts', 'Final words',
      'Final remarks', 'Final notes', 'Last words', 'Last thoughts',
      'Parting thoughts', 'Epilogue', 'Afterword', 'Postscript', 'P.S.', 'PS',
      'Outro', 'Ending', 'End', 'The end', 'Summary', 'In summary',
      'To sum up', 'Summing up', 'Summary and conclusion', 'Wrap up',
      'Wrap-up', 'Wrapping up', 'Wrapup', 'Recap', 'Retrospective', 'Retro',
      'Reflection', 'Reflections', 'My thoughts', 'My impressions',
      'Impressions', 'Thoughts', 'Overall', 'Overall impressions',
      'Personal thoughts', 'Takeaways', 'Take-aways', 'Takeaway',
      'Key takeaways', 'Main takeaways', 'My takeaways', 'Lessons learned',
      'Lessons learnt', 'What I learned', "What I've learned", 'Learnings',
      'Highlights', 'Next steps', "What's next", "What's next?", 'What next',
      'What next?', 'Next meeting', 'Next event', 'Next time', 'Next meetup',
      'Future work', 'Looking ahead', 'Looking forward', 'Feedback', 'Review',
      'Comment', 'Comments', 'Thank you', 'Thank you!', 'Thanks', 'Thanks!',
      'Thanks everyone', 'See you', 'See you soon', 'See you next time',
      'See you next year', 'Goodbye', 'Photos', 'Photo', 'Pictures', 'Gallery',
      'Photo gallery', 'Group photo', 'Action items', 'Miscellaneous', 'Misc',
      'Other', 'Others', 'Odds and ends', 'Statistics', 'Stats',
      'Random notes', 'Notes', 'After party', 'Afterparty', 'Afterwards',
      'Social hour', 'Post-event survey', 'Survey', 'Excited for more?',
      'Swag', 'Raffle', 'Prize draw', 'Giveaway', 'Giveaways', 'Prizes',
      'Awards', 'Feed back', 'Future directions', 'Going forward',
      'Announcements and news'
    ],
    break: [
      'Break', 'Breaks', 'Coffee', 'Coffee break', 'Tea break', 'Tea time',
      'Short break', 'Snack break', 'Afternoon break', 'Morning break',
      'Recess', 'Intermission', 'Interval', 'Rest', 'Lunch', 'Lunch break',
      'Lunch time', 'Lunchtime', 'Luncheon', 'Dinner', 'Breakfast', 'Brunch',
      'Drinks', 'Beer', 'Beers', 'Food', 'Food and drinks', 'Food & drinks',
      'Pizza', 'Pizza and beer', 'Pizza and networking', 'Pizza & networking',
      'Snacks', 'Refreshments', 'Buffet', 'Reception', 'Networking',
      'Networking break', 'Networking session', 'Networking time',
      'Networking and drinks', 'Social', 'Social time', 'Socializing',
      'Social event', 'Mingling', 'Mingle', 'Meet and greet', 'Party',
      'After party', 'Happy hour', 'Hallway track', 'Check-in', 'Check in',
      'Registration', 'Registration and coffee', 'Doors open', 'Door open',
      'Doors', 'Badge pickup', 'Setup', 'Clean up', 'Cleanup', 'Free time',
      'Group photo', 'Photo session'
    ],
    bio: [
      'Bio', 'Bios', 'Biography', 'Biographies', 'Speaker bio', 'Speaker bios',
      'Speaker biography', 'About the speaker', 'About the speakers',
      'About the presenter', 'About the presenters', 'About our speaker',
      'About our speakers', 'About the author', 'About the authors',
      'About me', 'About us', 'About him', 'About her', 'About the guest',
      'About the instructor', 'About the panelists', 'Speaker profile',
      'Speaker profiles', 'Speaker introduction', 'Speaker info',
      'Speaker information', 'Speaker details', 'Speaker', 'Presenter',
      'Meet the speaker', 'Meet the speakers', 'Meet our speakers', 'Who am I',
      'Who am I?', 'Who is the speaker', 'Author bio', 'Author', 'Authors',
      'Biographical sketch', 'Self introduction', 'Self-introduction',
      'Guest introductions', 'Personal introduction',
      'Speaker intro', 'Speaker intros'
    ],
    abstract: [
      'Abstract', 'Abstracts', 'Talk abstract', 'Session abstract',
      'Talk description', 'Session description', 'Description', 'Synopsis',
      'Summary', 'Talk summary', 'Session summary', 'Executive summary',
      'Overview', 'Talk overview', 'Session overview', 'About the talk',
      'About this talk', 'About the session', 'About this session',
      'About the workshop', 'Outline', 'Talk outline', 'Details',
      'Talk details', 'Session details', 'Content', 'Key points',
      'Main points', 'Keywords', 'Key words', 'Topics covered',
      'What you will learn', "What you'll learn", 'What will I learn',
      'Takeaway', 'Takeaways', 'Key takeaways', 'Audience', 'Target audience',
      'Intended audience', 'Level', 'Prerequisites', 'Who should attend',
      'Who is this for', 'Who should attend?'
    ],
    event: [
      'Share this session', 'Share this talk', 'Share this post',
      'Call for sponsors',
      'Period', 'Requirements', 'Event', 'Events', 'Event information', 'Event info', 'Event details',
      'About the event', 'About this event', 'Details', 'When', 'Where',
      'When and where', 'When & where', 'Date', 'Date and time', 'Date & time',
      'Dates', 'Time', 'Time and place', 'Time and location', 'Location',
      'Venue', 'Place', 'Address', 'Directions', 'How to get there',
      'Getting there', 'Map', 'Parking', 'Transportation', 'Registration',
      'Registration page', 'Register', 'Registration link', 'Sign up',
      'Sign-up', 'RSVP', 'How to register', 'How to join', 'How to attend',
      'How to participate', 'Join', 'Join us', 'Join us!', 'Join the call',
      'Tickets', 'Ticket', 'Ticket info', 'Price', 'Cost', 'Fee',
      'Entrance fee', 'Admission', 'Capacity', 'Seats', 'Livestream',
      'Live stream', 'Live stream link', 'Livestream link', 'Streaming',
      'Zoom link', 'Dial-in', 'Code of conduct', 'COC', 'Call for papers',
      'Call for proposals', 'Call for speakers', 'Call for participation',
      'CFP', 'Language', 'Organizer', 'Organizers', 'Organisers',
      'Organised by', 'Organized by', 'Organizing team', 'Host', 'Hosts',
      'Attendance', 'Attendees', 'Attending', 'Participants',
      'Number of attendees', 'Logistics', 'Practical information',
      'Important dates', 'Community', 'Communities', 'Job openings', 'Jobs',
      'Hiring', 'We are hiring', "We're hiring", 'Contact', 'Contact us',
      'Contacts', 'Follow us', 'Volunteers', 'Conferences', 'Upcoming events',
      'Past events', 'Upcoming meetups'
    ],
    sponsors: [
      'Sponsor', 'Sponsors', 'Our sponsors', 'Sponsored by', 'Sponsorship',
      'Thanks to our sponsors', 'Thank you to our sponsors',
      'Thank you sponsors', 'Sponsor thanks', 'Sponsor talk', 'Gold sponsors',
      'Silver sponsors', 'Bronze sponsors', 'Platinum sponsors',
      'Venue sponsor', 'Food sponsor', 'Media partner', 'Media partners',
      'Partner', 'Partners', 'Our partners', 'Supporters', 'Supported by',
      'Acknowledgements', 'Acknowledgments', 'Acknowledgement',
      'Acknowledgment', 'Contributors', 'Special thanks', 'Special thanks to', 'Thanks to',
      'Many thanks', 'Credits', 'Kudos', 'Thank you', 'Produced', 'Written',
      'Compiled', 'Edited', 'Translated', 'Guest post'
    ],
    slides: [
      'Slide', 'Slides', 'Slide deck', 'Slide decks', 'Slidedeck',
      'Slides deck', 'Deck', 'Decks', 'Presentation', 'Presentation slides',
      'Presentation slide', 'Presentation file', 'Presentation deck',
      'Talk slides', 'Speaker slides', 'Slides link', 'Slides and code',
      'Slides (PDF)', 'PPT', 'PPTs', 'PPTX', 'PowerPoint', 'Power Point',
      'SlideShare', 'Slide Share', 'SpeakerDeck', 'Speaker Deck',
      'Google Slides', 'Prezi', 'Keynote file', 'Slides here', 'View slides',
      'See the slides', 'Download slides', 'Download the slides'
    ],
    video: [
      'Video credits',
      'Video', 'Videos', 'Video recording', 'Video link', 'Talk video',
      'Session video', 'Recording', 'Recordings', 'Recorded video',
      'Recorded talk', 'Session recording', 'Meeting recording', 'Watch',
      'Watch video', 'Watch the video', 'Watch the talk', 'Watch now',
      'Watch on YouTube', 'Watch the recording', 'YouTube', 'YouTube video',
      'YouTube link', 'Vimeo', 'Bilibili', 'Screencast', 'Livestream',
      'Live stream', 'Live-stream', 'Stream', 'Live recording', 'Replay',
      'VOD', 'Video replay', 'Playback', 'Film', 'Footage', 'Clip', 'Media'
    ],
    code: [
      'Code', 'Codes', 'Source code', 'Sourcecode', 'Sample code',
      'Example code', 'Demo code', 'Code examples', 'Code example',
      'Code sample', 'Code samples', 'Code repository', 'Code repo', 'Demo',
      'Demos', 'Live demo', 'Demo link', 'Repo', 'Repos', 'Repository',
      'Repositories', 'GitHub', 'GitHub repo', 'GitHub repository',
      'GitHub link', 'GitLab', 'Bitbucket', 'Gist', 'Sample', 'Samples',
      'Sample project', 'Example project', 'Demo project', 'Notebook',
      'Notebooks', 'Jupyter notebook', 'Playground', 'CodePen', 'Codesandbox',
      'Project'
    ],
    audio: [
      'Audio', 'Audio recording', 'Audio file', 'Audio version', 'Podcast',
      'Podcasts', 'Podcast episode', 'Listen', 'Listen to the talk',
      'Listen here', 'MP3', 'SoundCloud', 'Spotify', 'Episode'
    ],
    paper: [
      'Paper', 'Papers', 'Research paper', 'White paper', 'Whitepaper',
      'White papers', 'Preprint', 'Pre-print', 'arXiv', 'Publication',
      'Publications', 'Journal article', 'Thesis', 'Proceedings',
      'Technical report', 'Tech report', 'DOI', 'ePrint'
    ],
    meetup: [
      'Event', 'Event page', 'Event link', 'Event website', 'Event site',
      'Meetup', 'Meetup page', 'Meetup link', 'Meetup event', 'Meetup.com',
      'Eventbrite', 'KKTIX', 'connpass', 'Accupass', 'Doorkeeper', 'Lu.ma',
      'Luma', 'RSVP', 'RSVP here', 'Registration', 'Registration page',
      'Registration link', 'Register', 'Register here', 'Register now',
      'Sign up', 'Sign up here', 'Tickets', 'Get tickets', 'Ticket page',
      'Conference website', 'Conference page', 'Conference site', 'Website',
      'Facebook event', 'Session page', 'Talk page'
    ],
    document: [
      'Document', 'Documents', 'Documentation', 'Doc', 'Docs', 'Google Doc',
      'Google Docs', 'Notes', 'Note', 'Meeting notes', 'Talk notes',
      'Session notes', 'Shared notes', 'Collaborative notes', 'Handout',
      'Handouts', 'Transcript', 'Transcription', 'Full transcript', 'PDF',
      'E-book', 'Ebook', 'Book', 'Article', 'Blog', 'Blog post', 'Blogpost',
      'Blog article', 'Write-up', 'Writeup', 'Tutorial', 'Guide', 'Manual',
      'Wiki', 'Cheat sheet', 'Cheatsheet', 'Worksheet', 'Material',
      'Materials', 'HackMD', 'Etherpad', 'Notion', 'Minutes',
      'Meeting minutes', 'Specification', 'Spec', 'RFC'
    ],
    occasion: [
      'conference', 'conferences', 'conf', 'meetup', 'meetups', 'meet-up',
      'hackathon', 'summit', 'symposium', 'tech talk', 'tech talks',
      'user group', 'DevFest', 'DevDay', 'Dev Day', 'Demo Day', 'barcamp', 'unconference',
      'workshop', 'FOSDEM', 'PyCon', 'KubeCon', 'JSConf',
      'RubyKaigi', 'GopherCon', 'GDG', 'GTUG', 'JUG', 'community call',
      'Gathering #', 'lightning talks', 're:Invent', 'reInvent', 'recap', 'trip report',
      'QCon', 'OSCON', 'VMworld', 'Google I/O', 'Google IO', 'Devoxx', 'Voxxed', 'JavaOne', 'CppCon', 'DockerCon', 'EclipseCon', 'LinuxCon', 'AnsibleFest', 'EuroPython', 'PyData', 'SREcon', 'DEF CON', 'GUADEC', 'Akademy', 'FOSS4G', 'COSCUP', 'Codemotion', 'useR!', 'CodeMash', 'Strange Loop'
    ],
    narration: [
      'this session', 'the session', 'in this talk', 'this talk', 'the talk',
      'this presentation', 'the presentation', 'the speaker', 'the speakers',
      'the presenter', 'this keynote', 'the keynote', 'the audience',
      'this panel', 'the panel', 'the moderator', 'live-blog', 'liveblog',
      'liveblogging'
    ],
    series: [
      'Liveblog', 'Live blog', 'Live-blog', 'Episode', 'Talk', 'Slides',
      'Video', 'Recap', 'Summary', 'Notes', 'Session notes', 'Transcript',
      'Webinar', 'Community Call', 'Tech Talk', 'Lightning Talk', 'Keynote',
      'Guest lecture', 'Conference notes', 'Talk notes', 'Recording',
      'Presentation'
    ],
    told: [
      "'s talk", "'s session", "'s presentation", "'s keynote", 'this talk',
      'this session', 'this presentation', 'gave a talk',
      'gave a presentation', 'his talk', 'her talk', 'their talk',
      'gives a talk', 'will talk about', 'will be talking about',
      'going to talk about', 'will give us', 'is going to give us',
      'will show us', 'is going to show us', 'will tell us', 'will present',
      'walked us through', 'told us about', 'spoke about',
      'gave an overview', 'presented on', 'demonstrated how', 'showed us',
      'talks I attended', 'talk I attended', 'session I attended', 'a talk by', 'a talk on', 'a talk about'
    ],
    guide: ['How to', 'Ways to', 'Tips for', 'Introducing', 'Newsletter', 'News digest'],
    next: [
      'Next up', 'Next up is', 'Next up was', 'First up', 'First up is',
      'First up was', 'Up next', 'Up next is', 'Up next was', 'Next came',
      'Then came', 'Last but not least', 'Last but not least is',
      'Last but not least was', 'Last and not least is', 'Last up',
      'Last up was', 'Last up is', 'Finally'
    ],
    track: [
      'Track', 'Tracks', 'Room', 'Hall', 'Stage', 'Main stage', 'Auditorium',
      'Theater', 'Theatre', 'Ballroom', 'Stream', 'Main track', 'Main room',
      'Main hall', 'Dev room', 'Devroom', 'Venue'
    ],
    day: [
      'Day', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday',
      'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur',
      'Thurs', 'Fri', 'Sat', 'Sun', 'Weekend', 'Morning', 'Afternoon', 'Evening',
      'Night', 'Morning session', 'Afternoon session', 'Evening session',
      'Morning sessions', 'Afternoon sessions', 'Main day', 'Conference day',
      'Workshop day', 'Day one', 'Day two', 'Day three'
    ]
  },
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8,
    nine: 9, ten: 10, eleven: 11, twelve: 12, first: 1, second: 2, third: 3,
    fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15,
    sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
    twentieth: 20, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
    seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, firstly: 1,
    secondly: 2, thirdly: 3, 'first up': 1, 'the first': 1, 'the second': 2,
    'the third': 3, 'the fourth': 4, 'the fifth': 5
  },
  numberPrefixes: ['No.', 'Nr.', 'Num.', '#', '№', 'n.', 'Chapter', 'Part'],
  numberSuffixes: ['st', 'nd', 'rd', 'th']
}
