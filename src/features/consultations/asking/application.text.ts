import type { Application } from '@/contract/consultations/consultations.schema'
import type { Fit, Criterion } from '@/contract/consultations/eligibility.rules'
import type { Words } from '@/shared/lib/language'

export type ApplicationKind = 'mediation' | 'aid'

interface ApplyText {
  title: Record<ApplicationKind, string>
  lead: Record<ApplicationKind, string>
  applicant: string
  applicantHint: string
  respondent: string
  respondentHint: string
  dispute: string
  elsewhere: string
  elsewhereOf: Record<Application['elsewhere'], string>
  proof: string
  proofOf: Record<Application['proof'], string>
  facts: string
  factsHint: string
  tried: string
  triedHint: string
  wanted: string
  wantedHint: string
  missing: string
  check: string
  /** Shown until the fields that decide eligibility are filled in. */
  unanswered: string
  verdict: Record<Fit, string>
  point: Record<Criterion, string>
  fit: Record<Fit, string>
  why: Record<Criterion, Record<Fit, string>>
  basis: Record<Criterion, string>
  unverified: Criterion[]
  instead: Record<ApplicationKind, string>
  askInstead: string
}

export const applicationText: Words<ApplyText> = {
  zh: {
    title: { mediation: '申请人民调解', aid: '申请维权援助' },
    lead: {
      mediation: '双方都愿意，由调解组织帮着谈。免费。谈不成，仍可以起诉或找主管部门。',
      aid: '需要申请表、权属证明和侵权线索。免费。这里填的就当申请表。',
    },
    applicant: '您或您单位的名称',
    applicantHint: '工作人员要知道是谁申请的',
    respondent: '对方是谁',
    respondentHint: '知道多少写多少，没有写也能提交',
    dispute: '什么纠纷',
    elsewhere: '法院、公安或主管部门在管吗',
    elsewhereOf: { no: '没有', pending: '正在管', decided: '已有结论' },
    proof: '能证明权利是您的吗',
    proofOf: { yes: '能证明', partly: '能证明一部分', no: '还不能' },
    facts: '发生了什么',
    factsHint: '什么时候，谁，做了什么',
    tried: '已经试过什么',
    triedHint: '比如谈过、发过函',
    wanted: '您想要什么结果',
    wantedHint: '比如停止使用、赔偿、道歉',
    missing: '这一项还没填',
    check: '先看合不合适',
    unanswered: '回答了上面三个问题，就知道合不合适。',
    verdict: {
      fits: '看起来合适，可以提交',
      unsure: '大体合适，有几点要再核实，可以先提交',
      unfit: '这里可能办不了',
    },
    point: {
      dispute: '是知识产权纠纷',
      elsewhere: '没有别处在管或已有结论',
      respondent: '知道对方是谁',
      willing: '双方自愿',
      proof: '有证据',
      clue: '有侵权线索',
    },
    fit: { fits: '符合', unsure: '还说不准', unfit: '不符合' },
    why: {
      dispute: {
        fits: '属于知识产权纠纷。',
        unsure: '还说不准是不是知识产权纠纷，由工作人员看。',
        unfit: '',
      },
      elsewhere: {
        fits: '没有别处在管。',
        unsure: '选一下有没有别处在管。',
        unfit: '法院、公安或主管部门已经在管或已有结论的，调解组织一般不受理。',
      },
      respondent: {
        fits: '写了对方。',
        unsure: '还不知道对方是谁，要先找到才能往下办。',
        unfit: '',
      },
      willing: {
        fits: '',
        unsure: '受理后会问对方愿不愿意。不愿意就不调解，不影响您起诉。',
        unfit: '',
      },
      proof: {
        fits: '能证明权利是您的。',
        unsure: '证据还不全，先提交，工作人员会说还缺什么。',
        unfit: '材料里要有权属证明。先准备好它。',
      },
      clue: {
        fits: '有侵权的线索。',
        unsure: '这类纠纷是不是在援助范围内，由工作人员看。',
        unfit: '',
      },
    },
    basis: {
      dispute: '办事指南：知识产权纠纷人民调解',
      elsewhere: '《人民调解工作若干规定》，待核实',
      respondent: '',
      willing: '《人民调解法》第三条',
      proof: '办事指南里的材料清单',
      clue: '办事指南：侵权线索',
    },
    unverified: ['elsewhere'],
    instead: {
      mediation: '可以接着走已经开始的那条路，也可以打 12345 或留言问下一步怎么办。',
      aid: '可以打 12345，或先留言问怎么准备权属证明。',
    },
    askInstead: '写一条普通留言',
  },
  en: {
    title: { mediation: 'Apply for mediation', aid: 'Apply for rights aid' },
    lead: {
      mediation:
        'If both sides want it, a mediation body helps them talk. Free. Without agreement you can still sue or go to the authority.',
      aid: 'It takes a form, proof that the right is yours, and a clue to the infringement. Free. This is the form.',
    },
    applicant: 'Your name, or your firm',
    applicantHint: 'The staff have to know who applies',
    respondent: 'Who the other side is',
    respondentHint: 'As much as you know; it can be left open',
    dispute: 'What it is about',
    elsewhere: 'Does a court, the police or an authority have it?',
    elsewhereOf: { no: 'No', pending: 'Under way', decided: 'Decided' },
    proof: 'Can you prove that the right is yours?',
    proofOf: { yes: 'Yes', partly: 'In part', no: 'Not yet' },
    facts: 'What happened',
    factsHint: 'When, who, what',
    tried: 'What you have tried',
    triedHint: 'Talks, letters',
    wanted: 'What you want',
    wantedHint: 'That they stop, pay, apologise',
    missing: 'This is still missing',
    check: 'Does it fit?',
    unanswered: 'Once you answer the three questions above, you will know.',
    verdict: {
      fits: 'It seems to fit. You can send it.',
      unsure: 'It mostly fits; some points have to be looked at. You can send it.',
      unfit: 'It probably cannot be done here',
    },
    point: {
      dispute: 'It is about intellectual property',
      elsewhere: 'Nobody else has it or has decided it',
      respondent: 'The other side is known',
      willing: 'Both sides want it',
      proof: 'There is proof',
      clue: 'There is a clue to the infringement',
    },
    fit: { fits: 'fits', unsure: 'to be seen', unfit: 'does not fit' },
    why: {
      dispute: {
        fits: 'It is about intellectual property.',
        unsure: 'Staff will see whether it is about intellectual property.',
        unfit: '',
      },
      elsewhere: {
        fits: 'Nobody else has it.',
        unsure: 'Say whether somebody else has it.',
        unfit: 'What a court, the police or an authority has, or has decided, is mostly not taken.',
      },
      respondent: {
        fits: 'You said who they are.',
        unsure: 'They have to be found before it can go on.',
        unfit: '',
      },
      willing: {
        fits: '',
        unsure: 'They are asked once it is accepted. If they say no, you can still sue.',
        unfit: '',
      },
      proof: {
        fits: 'You can prove that the right is yours.',
        unsure: 'Proof is not complete. Send it; staff will say what is missing.',
        unfit: 'Proof that the right is yours is among the materials. Prepare it first.',
      },
      clue: {
        fits: 'There is a clue.',
        unsure: 'Staff will see whether aid is given for this.',
        unfit: '',
      },
    },
    basis: {
      dispute: 'Guide to mediation (知识产权纠纷人民调解)',
      elsewhere: '《人民调解工作若干规定》, to be verified',
      respondent: '',
      willing: '《人民调解法》, article 3',
      proof: 'Materials named in the guide',
      clue: 'Materials named in the guide',
    },
    unverified: ['elsewhere'],
    instead: {
      mediation: 'Go on where it is under way, or call 12345 or write to ask what comes next.',
      aid: 'Call 12345, or write to ask how to prepare the proof.',
    },
    askInstead: 'Write an ordinary question',
  },
}
