/** How people who never saw the form speak of who applied: the columns of table 三. */
import { term } from './term.ts'

export const spokenApplicants = [
  term(
    'naturalPerson',
    '<老百姓/百姓/群众>自己|<普通/一般><市民/百姓/群众/居民/公民>|市民|村民|居民|公民|私人|<以/用>*个人*<名义/身份>',
    'ordinary <citizen/people/person>|private <citizen/individual/person>|<citizen/resident/villager>',
  ),
  term(
    'organizations',
    '公司单位|单位公司|公司和单位|公司、单位|单位和公司|<不是/并非/非/不属于/不算><个人/自然人>|<个人/自然人>之外|个人以外|<以/用>*单位*名义|<申请人/申请者>*<是/为/属于>*<单位>|单位来申请|<单位><提的/提出的/递交的/提交的/来的>|<各类/各种/各式><组织/单位/机构>|<单位/组织/机构><来申请/去申请/自己申请>',
    '<not/other than> <individual/natural person>|not come from <individual/natural person>|<organization/organisation/entity/entities/institution>*<of any kind/of all kinds>|non-individual|corporate and other bodies',
  ),
  term(
    'business',
    '商家|厂家|厂商|商企|商业公司|民企|民营企业|企业单位|个体户|工商企业',
    'corporation|corporate applicant|enterprises',
  ),
  term(
    'research',
    '<大学/高校/院校/学校>*<科研/研究><机构/院所/单位>|研究<所/院/机构/单位/部门/中心>|科研<院校/部门/单位/机构/院所/所>|高校|大学|学校科研机构|做研究的<单位/机构>|从事科研的<单位/机构>|院校|学术机构',
    'university|universities|academic institution|academic body|academic bodies|research bodies|scientific institution|scholar',
  ),
  term(
    'publicInterest',
    '<公益/慈善/环保/民间/非营利/志愿者/志愿/社会公益><机构/组织/团体/社团>|<民间/社会>公益<机构/组织/团体>|公益类<组织/机构/团体>|社会公益类组织|公益性<社会组织/组织>|社会团体|社团|慈善组织|基金会|协会',
    'non-governmental organization|civic group|volunteer group|non-profit group|nonprofit group|public-interest group|association',
  ),
  term(
    'legalService',
    '律师<楼/所/行/事务所/机构>|法律服务<所/机构/单位/组织/公司>|法律<机构/单位>|法务机构|律师界|<打官司的/做法律的>律所',
    "law office|law firm|legal service provider|lawyers' office|legal firm|legal practice|solicitor",
  ),
  term(
    'otherOrganization',
    '<其他/其它/别的><类型/性质/种类/类别/一类>*<组织/法人/单位/机构>|<别的/其他/其它><单位/组织/机构/法人>|归*其他*一类*<组织/法人/单位>|法人*<归到/归入/归在/算作/最后>*其他|属于其他组织|法人*当中*那个其他',
    '<organization/organisation/applicant/entity>*of other <type/kind/sort>|other <kind/type/sort>*of*<organization/organisation/applicant>',
  ),
]
