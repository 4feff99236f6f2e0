/// What stands written out in the corpora, each read by a person and found to be a true contact: mail addresses and numbers of
/// examples that readers see, and names of people on platforms.
///
/// A line of a file, then what is found on it; `_` stands for a space.
enum CorpusContacts {
    static let lists = [
        "corpora/vue-zh": vue, "corpora/hugo-en": hugo, "corpora/react-zh": react,
        "search/vue-zh/pages": vueText,
    ]

    private static let vue = """
        s000/about-coc-0.md:41 community@vuejs.org
        s000/about-community-guide-1.md:83 @Vuejs_Events
        s000/about-privacy-3.md:46 hello@vuejs.org
        s000/about-translation-5.md:7 @ShenQingchuan
        s000/guide-best-practices-security-41.md:9 security@vuejs.org mailto:security@vuejs.org
        s000/sponsor-index-91.md:23 sponsor@vuejs.org mailto:sponsor@vuejs.org?subject=Vue.js%20sponsorship%20inquiry
        s000/sponsor-index-91.md:39 sponsor@vuejs.org mailto:sponsor@vuejs.org
        s000/sponsor-index-91.md:64 mailto:sponsor@vuejs.org?subject=Vue.js%20special%20sponsor%20inquiry
        """

    private static let hugo = """
        s000/configuration-introduction-104.md:39 info@example.org
        s000/configuration-introduction-104.md:40 +1_202-555-1212
        s000/configuration-params-115.md:15 info@example.org
        s000/configuration-params-115.md:16 +1_206-555-1212
        s000/configuration-params-115.md:60 info@de.example.org
        s000/configuration-params-115.md:61 +49_30_1234567
        s000/configuration-params-115.md:74 info@example.org
        s000/configuration-params-115.md:75 +1_206-555-1212
        s002/methods-page-params-455.md:15 jsmith@example.org
        s002/methods-site-params-567.md:13 jsmith@example.org
        s003/shortcodes-qr-731.md:64 +12065550101
        s003/shortcodes-qr-731.md:65 jsmith@example.org
        s003/templates-introduction-739.md:484 jsmith@example.org
        s003/templates-introduction-739.md:514 jsmith@example.org
        s003/templates-rss-746.md:39 jdoe@example.org
        """

    private static let react = """
        s000/blog-2020-12-21-data-fetching-with-react-server-components-0.md:32 @reactjs
        s000/blog-2022-03-29-react-v18-4.md:271 @acdlite @lunaruan @rickhanlonii @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:272 @acdlite @lunaruan @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:273 @acdlite @bvaughn @drarmstr
        s000/blog-2022-03-29-react-v18-4.md:274 @rickhanlonii
        s000/blog-2022-03-29-react-v18-4.md:275 @rickhanlonii
        s000/blog-2022-03-29-react-v18-4.md:276 @acdlite @bvaughn @lunaruan
        s000/blog-2022-03-29-react-v18-4.md:277 @bvaughn @lunaruan
        s000/blog-2022-03-29-react-v18-4.md:278 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:279 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:280 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:281 @rickhanlonii
        s000/blog-2022-03-29-react-v18-4.md:282 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:283 @rickhanlonii
        s000/blog-2022-03-29-react-v18-4.md:284 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:285 @lunaruan
        s000/blog-2022-03-29-react-v18-4.md:286 @bgirard
        s000/blog-2022-03-29-react-v18-4.md:287 @justingrant
        s000/blog-2022-03-29-react-v18-4.md:288 @gaearon
        s000/blog-2022-03-29-react-v18-4.md:289 @gaearon
        s000/blog-2022-03-29-react-v18-4.md:290 @josephsavona
        s000/blog-2022-03-29-react-v18-4.md:291 @gaearon
        s000/blog-2022-03-29-react-v18-4.md:292 @dimaqq
        s000/blog-2022-03-29-react-v18-4.md:293 @SimenB
        s000/blog-2022-03-29-react-v18-4.md:294 @gnoff
        s000/blog-2022-03-29-react-v18-4.md:295 @hachibeeDI
        s000/blog-2022-03-29-react-v18-4.md:296 @SimenB
        s000/blog-2022-03-29-react-v18-4.md:297 @vitaliemiron
        s000/blog-2022-03-29-react-v18-4.md:298 @Jack
        s000/blog-2022-03-29-react-v18-4.md:299 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:300 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:304 @acdlite @bvaughn @gaearon @lunaruan @rickhanlonii @trueadm @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:305 @acdlite @gaearon @salazarm @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:306 @mahyareb
        s000/blog-2022-03-29-react-v18-4.md:307 @rileyjshaw
        s000/blog-2022-03-29-react-v18-4.md:308 @eps1lon
        s000/blog-2022-03-29-react-v18-4.md:309 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:310 @gaearon
        s000/blog-2022-03-29-react-v18-4.md:311 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:315 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:316 @frandiox
        s000/blog-2022-03-29-react-v18-4.md:317 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:318 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:319 @eps1lon
        s000/blog-2022-03-29-react-v18-4.md:320 @shuding
        s000/blog-2022-03-29-react-v18-4.md:321 @sebmarkbage
        s000/blog-2022-03-29-react-v18-4.md:325 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:326 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:327 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:328 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:329 @acdlite
        s000/blog-2022-03-29-react-v18-4.md:333 @anc95
        s000/blog-2022-03-29-react-v18-4.md:334 @otakustay
        s000/blog-2022-03-29-react-v18-4.md:338 @salazarm
        s000/blog-2022-03-29-react-v18-4.md:339 @gnoff
        s000/blog-2022-03-29-react-v18-4.md:340 @michenly
        s000/blog-2022-03-29-react-v18-4.md:341 @btea
        s000/blog-2022-03-29-react-v18-4.md:342 @huozhi
        s000/blog-2024-04-25-react-19-upgrade-guide-10.md:702 @mfp22
        s000/blog-2024-10-21-react-compiler-beta-release-12.md:127 @nikeee @henryqdineen @TrickyPi
        s000/blog-2025-10-07-react-compiler-1-18.md:95 @michaelfaith
        s000/blog-2025-10-07-react-compiler-1-18.md:174 @kdy1dev
        s000/blog-2025-10-07-react-compiler-1-18.md:191 @kdy1dev
        s000/blog-index-22.md:9 @react.dev @reactjs
        s000/community-acknowledgements-23.md:72 @reactjs
        s000/community-index-26.md:32 @reactjs @react.dev
        s000/log-2025-04-23-react-labs-view-transitions-activity-and-more-15.md:11387 @sebmarkbage
        s000/reference-eslint-plugin-react-hooks-lints-use-memo-104.md:52 @poteto
        s000/reference-react-useeffect-191.md:890 @poteto
        s000/reference-react-useeffect-191.md:1695 @poteto
        """

    /// The text of the same pages without their code spans, with escapes.
    private static let vueText = """
        about/coc.md:47 community@vuejs.org
        about/community-guide.md:95 @Vuejs\\_Events
        about/translation.md:5 @ShenQingchuan
        guide/best-practices/security.md:7 security@vuejs.org
        sponsor.md:21 sponsor@vuejs.org
        sponsor.md:37 sponsor@vuejs.org
        """
}
