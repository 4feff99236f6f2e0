extension SupportVocabulary {
    /// Words of support and payment that mean the same in English.
    static let english = """
        log in | sign in | login | signin | log on | sign on
        log out | sign out | logout | signout | log off | sign off
        sign up | register | create an account | open an account
        locked out | account locked | login blocked
        unlock | unblock
        forgot password | forgotten password | lost password
        reset password | recover password
        passcode | pin | pin code
        otp | one-time code | one-time password | verification code | security code | one-time passcode
        two-factor authentication | 2fa | two-step verification | 2-step verification | mfa | multi-factor authentication
        identity verification | id verification | kyc | verify identity
        fingerprint | touch id
        face recognition | facial recognition | face id
        username | user name | user id
        profile | personal information | personal details
        phone number | mobile number | cell number | telephone number
        mobile phone | cell phone | smartphone | mobile | cellphone
        email | e-mail | electronic mail
        email address | e-mail address
        delete account | close account | deactivate account | remove account
        suspended | frozen account | disabled account
        top up | reload | add money | topup | add funds | load money
        withdraw | cash out | cashout | take out money
        withdrawal | cash-out | payout
        transfer | send money | remit
        receive money | get paid | collect money
        payment declined | payment failed | payment rejected | card declined
        top-up failed | failed top up | reload failed
        balance | remaining balance | available funds
        charged twice | double charge | duplicate charge | billed twice
        deducted | debited | taken from my account
        refund | money back | reimbursement
        cancel | call off
        undo | revert
        pending | processing | in progress
        delayed | late
        not received | never arrived | did not arrive | missing payment
        wrong recipient | wrong person | wrong account | sent by mistake
        receipt | proof of payment | payment slip
        invoice | bill
        transaction id | transaction number | reference number | order number
        transaction history | payment history | account activity
        fee | service charge | transaction fee
        voucher | coupon
        promo code | discount code | voucher code | coupon code
        promotion | special offer | promo
        cashback | cash back
        limit | maximum amount
        installment | instalment
        debit card | bank card | atm card
        wallet | e-wallet | ewallet | digital wallet
        atm | cash machine | cashpoint
        business day | working day
        public holiday | bank holiday
        merchant | seller | store
        subscription | recurring payment
        auto-renewal | automatic renewal | auto renewal
        unsubscribe | opt out
        hacked | compromised | account takeover | broken into
        scam | fraud | swindle
        phishing | fake email | spoofed email
        scammer | fraudster | con artist
        unauthorized | unauthorised | not made by me | unrecognized
        stolen | theft
        lost phone | phone stolen | missing phone
        impersonation | impostor | imposter | pretending to be
        fake customer service | fake support | fake agent
        report abuse | report fraud | report a scam
        privacy policy | data policy
        terms of service | terms of use | terms and conditions | user agreement
        customer service | support | help desk | customer support | customer care | helpdesk
        live chat | online chat | chat support | web chat
        call centre | call center | hotline | helpline | phone support
        real person | human agent | live agent | speak to someone
        contact us | get in touch | reach us
        complaint | grievance
        feedback | suggestion
        ticket | support request | support case
        faq | frequently asked questions | common questions
        help centre | help center | knowledge base
        opening hours | business hours | service hours | working hours
        social media | social network
        app | application
        crash | force close | keeps closing
        hangs | not responding | stuck | unresponsive
        error message | error code
        outage | downtime | service disruption
        update | upgrade | new version
        reinstall | install again
        uninstall | remove app
        settings | preferences | options
        notification | push notification | alert
        screenshot | screen capture | screen shot
        qr code | qr | quick response code
        wi-fi | wifi | wireless network
        mobile data | cellular data
        text message | sms
        link | url | hyperlink
        sim card | phone card
        carrier | mobile operator | network provider
        expired | no longer valid
        immediately | right away | at once | straight away
        dispute | contested charge | disputed charge
        regulator | supervisory authority | regulatory authority
        """
}
