extension SupportVocabulary {
    /// Words of support and payment that mean the same in Indonesian, with the English ones people mix in.
    static let indonesian = """
        masuk | login | log in | sign in
        keluar akun | logout | log out | sign out
        daftar | registrasi | register | sign up | buat akun
        akun | account | akaun
        akun terkunci | akun diblokir
        akun dibekukan | akun ditangguhkan
        buka blokir | buka kunci | unblock | aktifkan kembali
        kata sandi | password | sandi | pasword
        lupa kata sandi | lupa password | lupa sandi
        ganti kata sandi | ubah kata sandi | ganti password | ubah password
        atur ulang | reset | setel ulang
        pin | kode pin | nomor pin
        kode otp | kode verifikasi | otp | kode sekali pakai
        verifikasi dua langkah | autentikasi dua faktor | otentikasi dua faktor | 2fa
        verifikasi identitas | verifikasi data | verifikasi ktp | kyc
        ktp | kartu tanda penduduk | kartu identitas
        nomor telepon | nomor hp | no hp | nomor handphone | nomor ponsel | no telp
        ganti nomor | ubah nomor | pindah nomor
        hp | ponsel | handphone | telepon genggam | telepon seluler
        hp hilang | ponsel hilang | kehilangan hp
        email | surel | e-mail | surat elektronik
        alamat email | alamat surel
        data pribadi | informasi pribadi | data diri
        hapus akun | tutup akun | nonaktifkan akun
        isi saldo | top up | isi ulang | topup | tambah saldo
        isi saldo gagal | top up gagal | gagal top up
        tarik saldo | tarik tunai | pencairan | withdraw | cairkan saldo
        transfer | kirim uang | tf
        salah transfer | salah kirim | salah tujuan | salah rekening
        saldo | sisa uang | balance
        saldo belum masuk | saldo tidak masuk | uang belum masuk
        saldo terpotong | saldo berkurang | uang terpotong
        terpotong dua kali | dobel potong | potongan ganda
        pembayaran gagal | gagal bayar | bayar gagal
        pembayaran | payment
        pengembalian dana | refund | uang kembali | pengembalian uang
        batal | cancel | dibatalkan
        diproses | sedang diproses | pending | tertunda
        berhasil | sukses
        gagal | tidak berhasil
        terlambat | telat
        riwayat transaksi | histori transaksi | catatan transaksi | mutasi
        nomor transaksi | id transaksi | kode transaksi
        nomor pesanan | nomor order | id pesanan
        bukti transfer | bukti pembayaran | struk | resi pembayaran
        biaya admin | biaya layanan | ongkos admin
        gratis | tanpa biaya | cuma-cuma
        promo | promosi | penawaran
        voucher | kupon | kode promo
        diskon | potongan harga
        rekening | rekening bank | norek | nomor rekening
        kartu debit | kartu atm
        kartu kredit | credit card
        cicilan | angsuran
        paylater | bayar nanti
        pinjaman | utang | hutang
        batas | limit
        tagihan | billing
        hari kerja | hari bisnis
        hari libur | tanggal merah | libur nasional
        dompet digital | e-wallet | ewallet | dompet elektronik | uang elektronik
        merchant | penjual | toko
        langganan | subscription | berlangganan
        layanan pelanggan | cs | customer service | call center | customer care | layanan konsumen
        live chat | obrolan langsung | chat langsung
        hubungi kami | kontak kami | contact us
        nomor cs | nomor customer service | nomor call center | telepon cs
        bantuan | help | pertolongan
        pusat bantuan | help center
        aduan | pengaduan | keluhan | komplain
        saran | masukan | usulan
        umpan balik | feedback
        nomor tiket | nomor laporan | nomor aduan
        jam kerja | jam operasional | jam layanan
        media sosial | medsos | sosmed
        formulir | form
        penipuan | scam | tipu | tipu-tipu
        penipu | scammer
        tertipu | kena tipu | ketipu
        dibobol | diretas | hack | dihack | dibajak | diambil alih
        peretas | hacker | pembobol
        dicuri | kecurian | dimaling
        phishing | tautan palsu | link palsu
        cs palsu | customer service palsu | cs gadungan
        transaksi mencurigakan | transaksi tidak dikenal | transaksi asing
        keamanan | security
        tautan | link | pranala
        aplikasi | app | apps
        perangkat | device | gawai
        error | galat | eror
        force close | keluar sendiri | menutup sendiri
        lemot | lambat | lelet
        perbarui | update | pembaruan
        pasang ulang | instal ulang | install ulang
        unduh | download
        unggah | upload
        tangkapan layar | screenshot | ss
        pengaturan | setelan | settings
        notifikasi | pemberitahuan
        jaringan | network
        sms | pesan singkat
        pulsa | kredit telepon
        paket data | kuota | data seluler
        syarat dan ketentuan | ketentuan layanan | s&k
        kebijakan privasi | privacy policy
        sengketa | perselisihan
        """
}
