/**
 * The peoples (民族) that autonomous divisions and townships are named for: what goes from their names with the kind, as
 * 恩施土家族苗族自治州 is called 恩施.
 */
export const PEOPLES =
  /(?:(?:各|汉|藏|羌|彝|苗|侗|土家|布依|白|傣|景颇|傈僳|独龙|怒|普米|哈尼|壮|蒙古|朝鲜|哈萨克|柯尔克孜|满|回|黎|瑶|畲|仡佬|仫佬|毛南|水|纳西|拉祜|佤|布朗|裕固|保安|东乡|撒拉|土|锡伯|塔吉克|达斡尔|鄂温克|高山|阿昌|德昂|门巴|俄罗斯|乌孜别克)族|维吾尔|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|乌孜别克)+$/u
