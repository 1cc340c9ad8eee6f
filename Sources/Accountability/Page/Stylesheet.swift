/// How the page looks: on a phone, on a desk, on paper. No script is needed, none is there.
enum Stylesheet {
    static let text = screen + languages + paper

    private static let screen = """
        *{box-sizing:border-box}
        html{color-scheme:light;-webkit-text-size-adjust:100%}
        body{margin:0;background:\(Palette.paper);color:\(Palette.ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
        main{max-width:62rem;margin:0 auto;padding:0 1.125rem 3rem}
        article>header{padding-top:1rem}
        h1,h2,h3{line-height:1.2;text-wrap:balance}
        h1{font-size:clamp(1.75rem,5vw,2.75rem);letter-spacing:-.01em;margin:.35rem 0 .6rem}
        h2{font-size:clamp(1.375rem,3.2vw,1.75rem);margin:3.25rem 0 .6rem;padding-top:.9rem;border-top:3px solid \(Palette.accent)}
        h3{font-size:1.125rem;margin:2rem 0 .5rem}
        p,dl,ul{max-width:44rem}
        p{margin:.6rem 0}
        a{color:\(Palette.accent);text-underline-offset:.15em}
        a:focus-visible,.scroll:focus-visible{outline:3px solid \(Palette.accent);outline-offset:3px;border-radius:2px}
        .top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap}
        .publisher{font-weight:600;margin:0}
        .languages a{display:inline-block;padding:.35rem 0}
        .period{font-size:1.1875rem;margin:.2rem 0}
        .quiet{color:\(Palette.quiet);font-size:.9375rem}
        .notice{border-left:4px solid \(Palette.accent);padding:.25rem 0 .25rem .9rem}
        .contents ul{list-style:none;padding:0;margin:1.75rem 0 0;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;max-width:none}
        .contents a{display:inline-block;padding:.3rem 0}
        .headline{background:\(Palette.panel);border-radius:.75rem;padding:1.25rem 1.5rem 1.4rem;margin:1.25rem 0}
        .headline p{max-width:none}
        .headline .number{font-size:clamp(3.25rem,14vw,6.25rem);line-height:1;font-weight:700;letter-spacing:-.03em;color:\(Palette.kept);margin:0}
        .headline .said{font-size:1.3125rem;line-height:1.35;margin:.5rem 0 1rem}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1.1rem 2rem;margin:1.25rem 0;max-width:none}
        .facts dt{font-weight:600}
        .facts dd{margin:.1rem 0 0}
        .facts .value{font-size:1.625rem;font-weight:650;font-variant-numeric:tabular-nums}
        .definition{font-size:.875rem;font-weight:400;white-space:nowrap}
        figure{margin:0}
        .chart{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2.5rem;align-items:start}
        @media (min-width:46rem){.chart{grid-template-columns:minmax(0,1.15fr) minmax(0,1fr)}}
        svg{display:block;width:100%;overflow:visible}
        svg text{font-size:15px;fill:\(Palette.ink)}
        svg .amount{font-weight:650;text-anchor:end}
        svg .track{fill:\(Palette.track)}
        svg .bar{fill:\(Palette.accent)}
        svg .kept{fill:\(Palette.kept)}
        svg .late{fill:\(Palette.late)}
        table{border-collapse:collapse;width:100%;max-width:44rem;font-size:.9688rem;font-variant-numeric:tabular-nums}
        caption{text-align:left;font-size:.9375rem;color:\(Palette.quiet);padding-bottom:.35rem}
        th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid \(Palette.line);vertical-align:top}
        th{text-align:left;font-weight:600}
        tbody th{font-weight:400}
        td,thead th:not(:first-child),tfoot td{text-align:right;padding:.4rem 0 .4rem .6rem}
        tfoot th,tfoot td{font-weight:650;border-bottom:0}
        .scroll{overflow-x:auto;margin:.5rem 0}
        .wide{min-width:46rem;max-width:none}
        .wide th:first-child{position:sticky;left:0;background:\(Palette.paper);padding-right:1rem;min-width:8.5rem}
        @media (min-width:46rem){.wide th:first-child{white-space:nowrap}}
        .wide thead th{vertical-align:bottom;font-size:.875rem;line-height:1.25}
        .withheld{color:\(Palette.quiet)}
        .definitions h3{margin-top:1.75rem;scroll-margin-top:1rem}
        .definitions dt{font-weight:600;margin-top:.4rem}
        .definitions dd{margin:0}
        .definitions ul{padding-left:1.2rem;margin:.4rem 0}
        .code{font-family:ui-monospace,"SF Mono","DejaVu Sans Mono",monospace;font-size:.8125rem;color:\(Palette.quiet);overflow-wrap:anywhere}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

        """

    /// Both languages are in the page, French first; a browser that can shows the one asked for.
    private static let languages = """
        @supports selector(:has(*)){
        #en{display:none}
        #en:target,#en:has(:target){display:block}
        main:has(#en:target) #fr,main:has(#en :target) #fr{display:none}
        }

        """

    private static let paper = """
        @media print{
        @page{margin:16mm}
        body{font-size:10pt}
        main{max-width:none;padding:0}
        .languages,.contents,.definition{display:none}
        h2{margin-top:1.75rem;break-after:avoid}
        h3{break-after:avoid}
        .headline,figure,table,tr,.facts div{break-inside:avoid}
        .headline{border:1px solid \(Palette.line)}
        .scroll{overflow:visible}
        .wide{min-width:0;font-size:8.5pt}
        svg,.headline{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        a{color:inherit;text-decoration:none}
        }

        """
}
