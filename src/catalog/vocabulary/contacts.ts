/** How people ask for the contact details of an agency. */
import { term } from './term.ts'

export const contactTerms = [
  term(
    'phone',
    '联系电话|办公电话|电话号码|咨询电话|电话是|电话|座机|号码|联系方式|怎么联系|如何联系|打什么电话|致电|怎么打给|怎么打过|怎么打通',
    'telephone number|phone number|number to <call/ring/dial>|telephone|phone|call|ring|ring up|dial|contact number|contact detail|contact information|contact',
  ),
  term('fax', '传真号码|传真号|传真', 'fax number|fax'),
  term(
    'email',
    '电子邮箱地址|电子邮件地址|电子邮箱|电子邮件|邮箱地址|邮箱|邮件地址|e-mail|email|邮件',
    'e-mail address|email address|e-mail|email|mailbox address',
  ),
  term(
    'address',
    '寄到哪里|寄到哪儿|寄到哪|寄到啥地方|寄到什么地方|寄去哪里|寄去哪|寄哪里|寄哪儿|往哪里寄|往哪儿寄|往哪寄|寄信地址|寄给哪里|联系地址|办公地址|通讯地址|通信地址|地址|在哪里办公|在哪儿办公|在什么地方|办公地点|位于哪里|位于哪|哪条路|什么路|哪条街|门牌号|在哪里|坐落*<哪/什么/啥>|<在/去/到/上>*<哪儿去/哪里去/哪去/哪找>|<在/位于>*<哪儿/哪块/哪边/哪条/哪个位置/哪个地方/啥地方/啥位置/什么位置/哪一带/哪个地儿>|怎么走|怎么去',
    'postal address|office address|street address|address|located|location|where is|where are|where can i find|how do i get to',
  ),
  term('postcode', '邮政编码|邮编', 'postal code|post code|postcode|zip code|zip'),
  term(
    'website',
    '网址|官网网址|官方网址|门户网站网址|政府网址|政府网站地址|政府网站网址|官网地址|官方网站地址|门户网站地址|网站地址|网站网址|哪个网站|什么网站|哪个网上|哪里下载|在哪下载|哪里查阅|电子版*网站|电子版*哪|域名',
    'web address|website address|url|which website|what website|download',
  ),
]
